package be.koffieronde.format.json;

import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Things that are away on some dates and have windows of their own on others: no date is both. */
public final class Clash {

    private Clash() {}

    /** Things made of such an object, unless it has a fault. */
    public static <O> Form<O> checked(
            Shape<O> shape, Field<O, Set<LocalDate>> away, Field<O, DatedExceptions> on, Function<Fields, O> make) {
        return shape.readBy(in -> {
            Fields fields = in.fields(shape);
            if (fields == null) {
                return null;
            }
            return check(in, fields, away, on) && fields.isComplete() ? make.apply(fields) : null;
        });
    }

    /** Whether no date is both; else they are reported. */
    public static <O> boolean check(
            JsonCursor in, Fields fields, Field<O, Set<LocalDate>> away, Field<O, DatedExceptions> on) {
        Set<LocalDate> both = new TreeSet<>(fields.or(away, Set.of()));
        both.retainAll(fields.or(on, DatedExceptions.NONE).dates().keySet());
        both.forEach(date -> in.fault("format.both", date, away.name(), on.name()));
        return both.isEmpty();
    }
}
