package be.koffieronde.cli.options;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * How long to search.
 *
 * @param duration null: until going on brings too little
 */
record TimeLimit(@Nullable Duration duration) {

    /** A {@link DurationText}, or {@code auto}. */
    static final class Text implements ITypeConverter<TimeLimit> {

        private final DurationText durations = new DurationText();

        @Override
        public TimeLimit convert(String text) {
            return new TimeLimit(text.equals("auto") ? null : durations.convert(text));
        }
    }
}
