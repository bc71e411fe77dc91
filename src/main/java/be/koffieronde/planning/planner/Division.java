package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.SessionsElsewhere;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.data.TalksElsewhere;
import be.koffieronde.planning.data.TalksElsewhere.Moment;
import be.koffieronde.planning.data.TalksElsewhere.TalkSeries;
import be.koffieronde.planning.data.Ties;
import be.koffieronde.planning.data.Ties.SupporterDay;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A draft divided into parts that can be searched at the same time. A part has its supporters, what they hold at present, and
 * its share of what is unplanned.
 *
 * <p>Where visits of several parts bind the same person (a class, a colleague), only one part, the person's home, may move
 * them or plan more; in the other parts they are pinned, and the home part knows when they are. So merged parts never book
 * anybody twice.
 */
final class Division {

    private final Draft draft;
    private final Centre centre;
    private final List<List<Integer>> groups;
    private final int searched;
    private final RandomGenerator random;
    private final int[] groupOfSupporter;
    private final int[] groupOfVisit;
    private final Map<String, Integer> homes = new HashMap<>();

    /** @param some supporters by position, each in one group but for those whose rounds stay, who are one of their own */
    Division(Draft draft, List<List<Integer>> some, RandomGenerator random) {
        this.draft = draft;
        this.centre = draft.centre();
        groups = new ArrayList<>(some);
        int divided = some.stream().mapToInt(List::size).sum();
        if (divided < centre.supporters().size()) {
            groups.add(centre.supporters(true));
        }
        searched = some.size();
        this.random = random;
        groupOfSupporter = new int[centre.supporters().size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int supporter : groups.get(g)) {
                groupOfSupporter[supporter] = g;
            }
        }
        groupOfVisit = new int[centre.visits().size()];
        assignVisits();
        if (groups.size() > 1) {
            findHomes();
        }
    }

    private void assignVisits() {
        int[] holders = draft.holders();
        int[] groupOfNeed = new int[centre.needCount()];
        Arrays.fill(groupOfNeed, -1);
        for (int v = 0; v < groupOfVisit.length; v++) {
            int need = centre.need(centre.visits().get(v));
            if (need >= 0) {
                if (groupOfNeed[need] < 0) {
                    groupOfNeed[need] = holders[need] == Centre.NOBODY
                            ? groupForUnplanned(centre.visits().get(v))
                            : groupOfSupporter[holders[need]];
                }
                groupOfVisit[v] = groupOfNeed[need];
            }
        }
        for (int v = 0; v < groupOfVisit.length; v++) {
            Visit visit = centre.visits().get(v);
            PlacedVisit place = draft.place(v);
            if (place != null) {
                groupOfVisit[v] = groupOfSupporter[centre.supporter(place.supporter())];
            } else if (centre.need(visit) < 0) {
                groupOfVisit[v] = groupForDependent(visit, groupOfNeed);
            }
        }
    }

    private int groupForDependent(Visit visit, int[] groupOfNeed) {
        int[] introductions = centre.introductions(visit);
        return centre.required(visit) == Centre.NOBODY && introductions.length > 0
                ? groupOfNeed[introductions[random.nextInt(introductions.length)]]
                : groupForUnplanned(visit);
    }

    private int groupForUnplanned(Visit visit) {
        if (groups.size() == 1) {
            return 0;
        }
        int required = centre.required(visit);
        if (required != Centre.NOBODY && !(centre.mayHaveStandIn(visit) && random.nextBoolean())) {
            return groupOfSupporter[required];
        }
        List<Integer> near = centre.nearestQualified(visit);
        return near.isEmpty() ? 0 : groupOfSupporter[near.get(random.nextInt(near.size()))];
    }

    private void findHomes() {
        for (int v = 0; v < groupOfVisit.length; v++) {
            for (String person :
                    groupOfVisit[v] < searched ? centre.visits().get(v).persons() : List.<String>of()) {
                homes.putIfAbsent(person, groupOfVisit[v]);
            }
        }
    }

    private boolean isAtHome(int visit) {
        for (String person : centre.visits().get(visit).persons()) {
            if (homes.getOrDefault(person, groupOfVisit[visit]) != groupOfVisit[visit]) {
                return false;
            }
        }
        return true;
    }

    /** The parts that may change, in the order of the groups. */
    List<Subproblem> parts() {
        return all().subList(0, searched);
    }

    /** The part that stays as it is, if there is one. */
    List<Subproblem> still() {
        return groups.size() == searched ? List.of() : all().subList(searched, groups.size());
    }

    private List<Subproblem> all() {
        List<Contents> contents = groups.stream().map(group -> new Contents()).toList();
        for (int v = 0; v < groupOfVisit.length; v++) {
            sort(v, contents);
        }
        List<SessionsElsewhere> sessions = SessionsApart.of(draft, groupOfVisit, groups.size());
        return IntStream.range(0, groups.size())
                .mapToObj(g -> part(groups.get(g), contents.get(g), sessions.get(g)))
                .toList();
    }

    /** What is found of a part while the visits are gone through. */
    private static final class Contents {

        private final List<String> visits = new ArrayList<>();
        private final Map<String, Integer> pins = new HashMap<>();
        private final Map<String, List<Booking>> elsewhere = new LinkedHashMap<>();
        private final TalksElsewhere talks = new TalksElsewhere(new HashSet<>(), new LinkedHashMap<>());
        private final Set<SupporterDay> opened = new HashSet<>();
    }

    private void sort(int v, List<Contents> contents) {
        Visit visit = centre.visits().get(v);
        PlacedVisit place = draft.place(v);
        boolean isAtHome = isAtHome(v);
        Contents own = contents.get(groupOfVisit[v]);
        if (place != null || isAtHome) {
            own.visits.add(visit.id());
        }
        if (place != null && (draft.isKept(v) || !isAtHome)) {
            own.pins.put(visit.id(), place.start());
            own.opened.add(new SupporterDay(place.supporter(), place.day()));
        }
        if (place != null && !isAtHome) {
            announce(visit, place, groupOfVisit[v], contents);
            announceTalk(visit, place, contents);
        }
    }

    private Subproblem part(List<Integer> group, Contents contents, SessionsElsewhere sessions) {
        return new Subproblem(
                group.stream()
                        .map(supporter -> centre.supporters().get(supporter).id())
                        .toList(),
                contents.visits,
                new Ties(
                        contents.pins,
                        contents.elsewhere,
                        contents.talks,
                        sessions,
                        centre.agreed(contents.visits),
                        centre.scope().from(),
                        contents.opened));
    }

    private void announce(Visit visit, PlacedVisit place, int group, List<Contents> contents) {
        for (String person : visit.persons()) {
            int home = homes.getOrDefault(person, group);
            if (home != group) {
                contents.get(home)
                        .elsewhere
                        .computeIfAbsent(person, key -> new ArrayList<>())
                        .add(Booking.elsewhere(place.day(), place.start(), place.start() + visit.minutes()));
            }
        }
    }

    /** A talk outside the home part of its partner is counted there, with the others of its series. */
    private void announceTalk(Visit visit, PlacedVisit place, List<Contents> contents) {
        if (visit instanceof TalkVisit talk && !talk.isExtra()) {
            int group = groupOfSupporter[centre.supporter(place.supporter())];
            contents.get(group).talks.counted().add(talk.id());
            int home = homes.getOrDefault(talk.persons().get(0), group);
            contents.get(home)
                    .talks
                    .held()
                    .computeIfAbsent(TalkSeries.of(talk), key -> new ArrayList<>())
                    .add(new Moment(place.day(), place.start()));
        }
    }

    /** Nobody, with the visits that are unplanned and in no other part: their persons are busy in several. */
    Subproblem leftAside() {
        List<String> aside = new ArrayList<>();
        for (int v = 0; v < groupOfVisit.length; v++) {
            if (draft.place(v) == null && !isAtHome(v)) {
                aside.add(centre.visits().get(v).id());
            }
        }
        return new Subproblem(List.of(), aside, Ties.ofAll(Map.of(), centre.agreed(aside), Set.of()));
    }
}
