package be.koffieronde.app.names;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** For whom a calendar or a paper is, by id. */
public record CalendarOwner(Kind kind, String id) {

    /** For whom there are calendars and papers. */
    public enum Kind {
        SUPPORTER,
        PARTNER,
        SCHOOL
    }

    /** Everybody of a problem: supporters, partners, schools. */
    public static List<CalendarOwner> all(Problem problem) {
        return Stream.of(Kind.values())
                .flatMap(kind -> names(kind, problem).keySet().stream().map(id -> new CalendarOwner(kind, id)))
                .toList();
    }

    /** What people call the owner. */
    public String name(Problem problem) {
        return Objects.requireNonNull(names(kind, problem).get(id));
    }

    private static Map<String, String> names(Kind kind, Problem problem) {
        return switch (kind) {
            case SUPPORTER -> names(problem.supporters(), Supporter::id, Supporter::name);
            case PARTNER -> names(problem.partners(), Partner::id, Partner::name);
            case SCHOOL -> names(problem.schools(), School::id, School::name);
        };
    }

    private static <T> Map<String, String> names(List<T> all, Function<T, String> id, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(one -> names.put(id.apply(one), name.apply(one)));
        return names;
    }

    /** Whether a visit that a supporter pays concerns the owner. */
    public boolean isConcernedBy(Visit visit, String supporter, Directory directory) {
        return switch (kind) {
            case SUPPORTER -> id.equals(supporter);
            case PARTNER -> partners(visit).contains(id);
            case SCHOOL ->
                partners(visit).stream()
                                .map(one -> directory.partner(one).school())
                                .anyMatch(id::equals)
                        || (visit instanceof SupportVisit session
                                && session.pupil().school().equals(id));
        };
    }

    /** Whether a visit that nobody pays concerns the owner: for supporters, if nobody else is meant to. */
    public boolean misses(Visit visit, Directory directory) {
        return isConcernedBy(visit, meant(visit), directory);
    }

    private static String meant(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.need().supporter() == null
                    ? ""
                    : session.need().supporter().id();
        } else if (visit instanceof MeetingVisit meeting) {
            return Objects.requireNonNullElse(meeting.meeting().supporter(), "");
        }
        return visit instanceof CommitmentVisit own ? own.commitment().supporter() : "";
    }

    /** Whom a visit concerns beside the supporter; of a session, the partners of its pupil. */
    private static List<String> partners(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.pupil().partners();
        } else if (visit instanceof TalkVisit talk) {
            return List.of(talk.partner().id());
        }
        return visit instanceof MeetingVisit meeting ? meeting.meeting().partners() : List.of();
    }

    /** {@code supporter 'an'} */
    @Override
    public String toString() {
        return "%s '%s'".formatted(kind.name().toLowerCase(Locale.ROOT), id);
    }
}
