package be.koffieronde.roster.diff;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a roster differs from another of the same problem: who does something else or at another time. The sessions of one
 * need in one week are interchangeable, so which number they have makes no difference; neither do pins. Each list is in
 * the problem's order, without those for whom all is the same.
 *
 * @param pupils with sessions that changed
 * @param partners with talks or meetings that changed
 */
public record RosterDiff(List<PersonChanges> supporters, List<PersonChanges> pupils, List<PersonChanges> partners) {

    public RosterDiff {
        supporters = List.copyOf(supporters);
        pupils = List.copyOf(pupils);
        partners = List.copyOf(partners);
    }

    /**
     * Compares two rosters.
     *
     * @param first one that the referee can judge
     * @param second another of the same problem
     */
    public static RosterDiff of(Directory directory, Roster first, Roster second) {
        Map<String, List<Change>> supporters = new LinkedHashMap<>();
        Map<String, List<Change>> pupils = new LinkedHashMap<>();
        Map<String, List<Change>> partners = new LinkedHashMap<>();
        for (Change change : changes(directory, first, second)) {
            supporters(change).forEach(id -> add(change, id, supporters));
            pupils(change.visit()).forEach(id -> add(change, id, pupils));
            partners(change.visit()).forEach(id -> add(change, id, partners));
        }
        Problem problem = directory.problem();
        return new RosterDiff(
                inOrder(problem.supporters().stream().map(Supporter::id), supporters, PersonChanges::ofSupporter),
                inOrder(problem.pupils().stream().map(Pupil::id), pupils, PersonChanges::ofOther),
                inOrder(problem.partners().stream().map(Partner::id), partners, PersonChanges::ofOther));
    }

    /** All that is told of somebody, once; with a supporter is everything. */
    public List<Change> changes() {
        return supporters.stream()
                .flatMap(person -> Stream.of(person.moved(), person.appeared(), person.went()))
                .flatMap(List::stream)
                .distinct()
                .sorted(Change.BY_TIME)
                .toList();
    }

    /** Whether everybody does the same at the same time. */
    public boolean isEmpty() {
        return supporters.isEmpty();
    }

    /**
     * What two rosters do not have in the same place; of interchangeable visits those most alike are taken for the same.
     *
     * @param first one that the referee can judge
     * @param second another of the same problem
     */
    public static List<Change> changes(Directory directory, Roster first, Roster second) {
        VisitPlaces firstPlaces = new VisitPlaces(directory, first);
        VisitPlaces secondPlaces = new VisitPlaces(directory, second);
        Map<String, List<Placed>> before = placed(firstPlaces);
        Map<String, List<Placed>> after = placed(secondPlaces);
        return Stream.concat(firstPlaces.visits().stream(), secondPlaces.visits().stream())
                .map(RosterDiff::interchangeable)
                .distinct()
                .flatMap(same ->
                        Pairing.changes(before.getOrDefault(same, List.of()), after.getOrDefault(same, List.of()))
                                .stream())
                .toList();
    }

    private static Map<String, List<Placed>> placed(VisitPlaces places) {
        return places.placed().stream().collect(Collectors.groupingBy(placed -> interchangeable(placed.visit())));
    }

    /** What visits that can take each other's place have in common: the id without a session's number. */
    private static String interchangeable(Visit visit) {
        return visit instanceof SupportVisit
                ? visit.id().substring(0, visit.id().lastIndexOf('/'))
                : visit.id();
    }

    private static Stream<String> supporters(Change change) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Placed::supporter)
                .distinct();
    }

    private static List<String> pupils(Visit visit) {
        return visit instanceof SupportVisit session
                ? session.pupils().stream().map(Pupil::id).toList()
                : List.of();
    }

    private static List<String> partners(Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return List.of(talk.partner().id());
        }
        return visit instanceof MeetingVisit meeting ? meeting.meeting().partners() : List.of();
    }

    private static void add(Change change, String id, Map<String, List<Change>> changes) {
        changes.computeIfAbsent(id, person -> new ArrayList<>()).add(change);
    }

    private static List<PersonChanges> inOrder(
            Stream<String> ids,
            Map<String, List<Change>> changes,
            BiFunction<String, List<Change>, PersonChanges> person) {
        return ids.filter(changes::containsKey)
                .map(id -> person.apply(id, Objects.requireNonNull(changes.get(id))))
                .toList();
    }
}
