package be.koffieronde.bench;

import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some supporters of a centre with some of its visits, as a problem of their own.
 *
 * @param supporters who are in it, with their commitments
 * @param visits their needs, all sessions of them, and their meetings
 * @param talks with whom of the partners concerned a talk is due if it is due in the centre
 */
record Excerpt(Problem centre, List<Supporter> supporters, Collection<Visit> visits, Predicate<Partner> talks) {

    Problem problem(String name) {
        List<Pupil> pupils = pupils();
        List<Meeting> meetings = visits.stream()
                .filter(MeetingVisit.class::isInstance)
                .map(visit -> ((MeetingVisit) visit).meeting())
                .toList();
        return new Problem(
                name,
                centre.calendar(),
                centre.locations(),
                centre.travel(),
                centre.schools(),
                supporters,
                partners(pupils, meetings),
                centre.collaborationModels(),
                pupils,
                meetings,
                centre.commitments().stream()
                        .filter(fixed -> isHere(fixed.supporter()))
                        .toList(),
                centre.weights());
    }

    private boolean isHere(String supporter) {
        return supporters.stream().anyMatch(somebody -> somebody.id().equals(supporter));
    }

    private List<Pupil> pupils() {
        Set<String> needs = visits.stream()
                .filter(SupportVisit.class::isInstance)
                .map(visit -> ((SupportVisit) visit).need().id())
                .collect(Collectors.toSet());
        Set<String> discussed = visits.stream()
                .filter(MeetingVisit.class::isInstance)
                .flatMap(visit ->
                        Stream.ofNullable(((MeetingVisit) visit).meeting().pupil()))
                .collect(Collectors.toSet());
        return centre.pupils().stream()
                .map(pupil -> keeping(pupil, needs))
                .filter(pupil -> !pupil.needs().isEmpty() || discussed.contains(pupil.id()))
                .toList();
    }

    private List<Partner> partners(List<Pupil> pupils, List<Meeting> meetings) {
        Set<String> known = Stream.concat(
                        pupils.stream().flatMap(pupil -> pupil.partners().stream()),
                        meetings.stream().flatMap(meeting -> meeting.partners().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        return centre.partners().stream()
                .filter(partner -> known.contains(partner.id()))
                .map(partner -> talks.test(partner) ? partner : partner.withoutTalks())
                .toList();
    }

    private Pupil keeping(Pupil pupil, Set<String> needs) {
        return new Pupil(
                pupil.id(),
                pupil.name(),
                pupil.school(),
                pupil.classGroup(),
                pupil.priority(),
                pupil.partners(),
                pupil.absences(),
                pupil.on(),
                pupil.needs().stream()
                        .filter(need -> needs.contains(need.id()))
                        .map(this::withoutOutsider)
                        .toList());
    }

    /** Nobody is missed who is not there. */
    private Need withoutOutsider(Need need) {
        WantedSupporter wanted = need.supporter();
        @Nullable WantedSupporter kept = wanted != null && isHere(wanted.id()) ? wanted : null;
        return new Need(
                need.id(),
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                kept,
                need.term());
    }
}
