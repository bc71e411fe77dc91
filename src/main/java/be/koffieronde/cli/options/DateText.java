package be.koffieronde.cli.options;

import be.koffieronde.problem.time.WrittenDate;
import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;

/**
 * Dates as people write them; of several days that may be meant the one nearest to today.
 *
 * @param today what day it is
 */
public record DateText(Supplier<LocalDate> today) implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return WrittenDate.parse(text).near(today.get());
        } catch (IllegalArgumentException e) {
            throw new UnfitArgument(e);
        }
    }

    /** The same, with which of several days it is left open. */
    public static WrittenDate written(String text) {
        try {
            return WrittenDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitArgument(e);
        }
    }
}
