package be.koffieronde.jobs;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.language.Language;
import be.koffieronde.roster.Roster;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a search.
 *
 * @param roster null: it was not one roster that was searched for
 * @param result what else there is to tell: JSON on a line for each language; null: nothing
 */
record Outcome(@Nullable Roster roster, @Nullable String result) {

    static Outcome of(Roster roster) {
        return new Outcome(roster, null);
    }

    /** With something to tell that has no words. */
    static Outcome of(Map<String, ?> result) {
        return new Outcome(null, inEach(language -> JsonLayout.line(result)));
    }

    /** A line for each language. */
    static String inEach(Function<Language, String> json) {
        return Stream.of(Language.values()).map(json).collect(Collectors.joining("\n"));
    }
}
