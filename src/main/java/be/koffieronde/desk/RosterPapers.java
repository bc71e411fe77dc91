package be.koffieronde.desk;

import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.Papers;
import be.koffieronde.report.Papers.Terms;
import be.koffieronde.report.calendar.RosterCalendars;
import be.koffieronde.talks.TalkTexts;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers of a roster in memory, for planners, for an audience, or for one person or school. */
public record RosterPapers(WarmRoster roster, Language language, Clock clock) {

    /** What papers can be. */
    public enum Kind {
        HTML("text/html; charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=utf-8"),
        ICS("text/calendar; charset=utf-8");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The media type. */
        public String type() {
            return type;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The kind that a word means.
         *
         * @throws InvalidInputException if there is none of that word
         */
        public static Kind ofWord(String word) {
            return one(word, Kind.values(), "as");
        }
    }

    private static <E extends Enum<E>> E one(String word, E[] all, String place) {
        return Arrays.stream(all)
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.of(
                                "desk.no-kind",
                                word,
                                Arrays.stream(all)
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))
                        .in(place)));
    }

    /**
     * A paper.
     *
     * @param whom an audience, such as {@code school}, or one of it, such as {@code school:de-brug}; null: planners
     * @throws InvalidInputException if there is nobody like that, or a calendar is asked for nobody in particular
     */
    public byte[] paper(Kind kind, @Nullable String whom) {
        Audience audience =
                whom == null ? Audience.PLANNER : one(whom.replaceFirst(":.*", ""), Audience.values(), "for");
        Reader reader = whom == null || !whom.contains(":") ? null : reader(audience, whom);
        if (kind == Kind.ICS) {
            return calendar(reader);
        }
        Papers papers = Papers.of(
                roster.judged().problem(),
                new GivenRoster(roster.judged().roster()),
                new Terms(language, audience, reader));
        return switch (kind) {
            case HTML -> papers.page().bytes();
            case CSV -> papers.table().bytes();
            default -> papers.workbook().bytes();
        };
    }

    private Reader reader(Audience audience, String whom) {
        return Readers.of(
                audience,
                whom.substring(whom.indexOf(':') + 1),
                roster.judged().problem().problem());
    }

    private byte[] calendar(@Nullable Reader reader) {
        if (reader == null) {
            throw new InvalidInputException(Fault.of("desk.calendar-of-whom").in("for"));
        }
        return new RosterCalendars(
                        roster.judged(),
                        clock.instant(),
                        new RosterCalendars.Terms(language, TalkTexts.in(language), null, false))
                .paper(reader)
                .bytes();
    }
}
