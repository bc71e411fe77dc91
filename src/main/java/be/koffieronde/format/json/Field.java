package be.koffieronde.format.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that JSON objects of a kind have. An optional field may be absent or null.
 *
 * @param form how its values stand in the file
 * @param value what the thing has in this field; null: the field is left out
 * @param keepsNull whether null is written, as it means something else than leaving the field out
 * @param <O> the thing that the object stands for
 */
public record Field<O, T>(
        String name, boolean isRequired, Form<T> form, Function<O, @Nullable T> value, boolean keepsNull) {

    public static <O, T> Field<O, T> required(String name, Form<T> form, Function<O, @Nullable T> value) {
        return new Field<>(name, true, form, value, false);
    }

    public static <O, T> Field<O, T> optional(String name, Form<T> form, Function<O, @Nullable T> value) {
        return new Field<>(name, false, form, value, false);
    }

    public static <O, T> Field<O, T> nullable(String name, Form<T> form, Function<O, @Nullable T> value) {
        return new Field<>(name, false, form, value, true);
    }

    void write(O thing, JsonObject object) {
        T content = value.apply(thing);
        if (content != null) {
            object.with(name, form.json().apply(content));
        } else if (keepsNull) {
            object.with(name, null);
        }
    }

    Schema schema() {
        return isRequired ? form.schema() : form.schema().orNull();
    }
}
