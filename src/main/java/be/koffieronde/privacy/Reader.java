package be.koffieronde.privacy;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One for whom a calendar or a paper is, and what concerns them.
 *
 * @param audience what they are; not a planner, whom everything concerns
 * @param id of the supporter, the partner or the school
 */
public record Reader(Audience audience, String id) {

    /** Everybody of a problem: supporters, partners, schools. */
    public static List<Reader> all(Problem problem) {
        return Stream.of(
                        problem.supporters().stream().map(one -> new Reader(Audience.SUPPORTER, one.id())),
                        problem.partners().stream().map(one -> new Reader(Audience.PARTNER, one.id())),
                        problem.schools().stream().map(one -> new Reader(Audience.SCHOOL, one.id())))
                .flatMap(Function.identity())
                .toList();
    }

    /** What people call the reader. */
    public String name(Directory directory) {
        return switch (audience) {
            case PLANNER -> id;
            case SUPPORTER -> directory.supporter(id).name();
            case PARTNER -> directory.partner(id).name();
            case SCHOOL -> directory.school(id).name();
        };
    }

    /** Whether a visit in the round of a supporter concerns the reader. */
    public boolean isConcernedBy(Visit visit, String supporter, Directory directory) {
        return switch (audience) {
            case PLANNER -> true;
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

    /** Whether papers for the reader tell of such a visit: those of a school also of what else happens there. */
    public boolean isTold(Visit visit, String supporter, Directory directory) {
        return isConcernedBy(visit, supporter, directory)
                || (audience == Audience.SCHOOL
                        && directory.schoolOf(visit).map(School::id).equals(Optional.of(id)));
    }

    /** Whether a visit that is left out concerns the reader: a supporter, if it was meant for them by name. */
    public boolean misses(Visit visit, Directory directory) {
        return isConcernedBy(visit, meant(visit), directory);
    }

    private static String meant(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.need().supporter() == null
                    ? ""
                    : session.need().supporter().id();
        }
        return Objects.requireNonNullElse(visit.requiredSupporter(), "");
    }

    /** Whom a visit concerns beside the supporter; of a session, the partners of its pupils. */
    private static List<String> partners(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.pupils().stream()
                    .flatMap(pupil -> pupil.partners().stream())
                    .distinct()
                    .toList();
        } else if (visit instanceof TalkVisit talk) {
            return List.of(talk.partner().id());
        }
        return visit instanceof MeetingVisit meeting ? meeting.meeting().partners() : List.of();
    }

    /** {@code supporter 'an'} */
    @Override
    public String toString() {
        return "%s '%s'".formatted(audience.name().toLowerCase(Locale.ROOT), id);
    }
}
