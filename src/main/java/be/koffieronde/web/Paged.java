package be.koffieronde.web;

import be.koffieronde.format.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list: as many as {@code limit} says, that come after the one of the id {@code after}.
 *
 * @param next id of the last, if there are more
 */
public record Paged<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    /** The part of a list that is asked for; from its start if nothing has the id, as it may be gone. */
    public static <T> Paged<T> of(Call call, List<T> all, Function<T, String> id) {
        int limit = Objects.requireNonNullElse(call.number("limit", 1, MOST), USUAL);
        String after = call.query("after");
        int from = 0;
        for (int i = 0; after != null && i < all.size(); i++) {
            from = id.apply(all.get(i)).equals(after) ? i + 1 : from;
        }
        int to = Math.min(all.size(), from + limit);
        List<T> items = all.subList(from, to);
        return new Paged<>(items, to < all.size() ? id.apply(items.get(items.size() - 1)) : null);
    }

    /** {@code {"…": […], "next": …}} */
    public Map<String, ?> json(String name, Function<T, Object> item) {
        return new JsonObject().withList(name, items, item).with("next", next).fields();
    }
}
