package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.Acquaintance;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.timefold.PartPlans;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.place.Location;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole problem as the planner sees it: supporters, visits and needs by position, and who and what belongs together. */
public final class Centre {

    static final int NOBODY = -1;

    private static final int NEAREST = 3;

    private final Directory directory;
    private final TravelTimes times;
    private final List<Supporter> supporters;
    private final List<ExtraTalk> extraTalks;
    private final List<Agreed> agreed;
    private final Scope scope;
    private final Map<String, Agreed> agreedById;
    private final List<Visit> visits;
    private final Numbering supporterOf = new Numbering();
    private final Numbering visitOf = new Numbering();
    private final Numbering needOf = new Numbering();
    private final Map<String, List<Integer>> needsOfPupil = new HashMap<>();
    private final List<Location> homes;
    private final Map<Wanted, List<Integer>> nearest = new HashMap<>();

    public Centre(Directory directory, TravelTimes times) {
        this(directory, times, List.of(), List.of(), Scope.EVERYTHING);
    }

    /** With the extra talks of a roster, and what was agreed. */
    public Centre(Directory directory, TravelTimes times, Roster roster) {
        this(directory, times, roster, Scope.EVERYTHING);
    }

    /** The same, of which no more than some may change. */
    Centre(Directory directory, TravelTimes times, Roster roster, Scope scope) {
        this(directory, times, roster.extraTalks(), roster.agreed(), scope);
    }

    private Centre(
            Directory directory, TravelTimes times, List<ExtraTalk> extraTalks, List<Agreed> agreed, Scope scope) {
        this.scope = scope;
        this.directory = directory;
        this.times = times;
        supporters = directory.problem().supporters();
        supporters.forEach(supporter -> supporterOf.add(supporter.id()));
        homes = supporters.stream().map(supporter -> location(supporter.home())).toList();
        this.extraTalks = extraTalks;
        this.agreed = agreed;
        visits = Visits.of(directory, extraTalks);
        visits.forEach(visit -> visitOf.add(visit.id()));
        for (Visit visit : visits) {
            if (visit instanceof SupportVisit session
                    && !needOf.knows(session.need().id())) {
                int need = needOf.add(session.need().id());
                session.pupils()
                        .forEach(pupil -> needsOfPupil
                                .computeIfAbsent(pupil.id(), id -> new ArrayList<>())
                                .add(need));
            }
        }
        agreedById = agreed.stream().collect(Collectors.toMap(Agreed::id, Function.identity()));
    }

    /** From places to plans of its parts, and back. */
    public PartPlans plans() {
        return new PartPlans(directory, times, visits);
    }

    Directory directory() {
        return directory;
    }

    TravelTimes times() {
        return times;
    }

    List<Supporter> supporters() {
        return supporters;
    }

    List<Visit> visits() {
        return visits;
    }

    List<ExtraTalk> extraTalks() {
        return extraTalks;
    }

    /** What may change. */
    Scope scope() {
        return scope;
    }

    /** Supporters, by position, whose rounds may change, or those whose rounds may not. */
    List<Integer> supporters(boolean areStill) {
        return IntStream.range(0, supporters.size())
                .filter(s -> scope.still().contains(supporters.get(s).id()) == areStill)
                .boxed()
                .toList();
    }

    List<Agreed> agreed() {
        return agreed;
    }

    /** Where people have been told that some visits will be, by visit id. */
    Map<String, Agreed> agreed(Collection<String> some) {
        if (agreed.isEmpty()) {
            return Map.of();
        }
        return some.stream()
                .map(agreedById::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Agreed::id, Function.identity()));
    }

    /** Whether a visit at a place is a session by which somebody stands in. */
    boolean isStandIn(int visit, PlacedVisit place) {
        return visits.get(visit) instanceof SupportVisit session
                && directory.isStandIn(
                        session.need(),
                        place.supporter(),
                        directory.problem().calendar().date(place.day()));
    }

    int needCount() {
        return needOf.size();
    }

    /** Position of a visit by its id. */
    int visit(String id) {
        return visitOf.of(id);
    }

    /** Position of a supporter by their id. */
    int supporter(String id) {
        return supporterOf.of(id);
    }

    /** Position of the need a visit is a session of, −1 if it is none. */
    int need(Visit visit) {
        return visit instanceof SupportVisit session ? needOf.of(session.need().id()) : -1;
    }

    /** Needs by which a supporter gets to know those a visit is with; empty if that does not matter. */
    int[] introductions(Visit visit) {
        return Acquaintance.pupils(directory, visit).stream()
                .flatMapToInt(pupil -> needsOf(pupil.id()))
                .toArray();
    }

    private IntStream needsOf(String pupil) {
        return needsOfPupil.getOrDefault(pupil, List.of()).stream().mapToInt(Integer::intValue);
    }

    /** The only supporter who may have a visit, {@link #NOBODY} if there is a choice. */
    int required(Visit visit) {
        String required = visit.requiredSupporter();
        return required == null ? NOBODY : supporter(required);
    }

    /** Whether somebody else may have a session on some day. */
    boolean mayHaveStandIn(Visit visit) {
        return visit instanceof SupportVisit session
                && session.need().stoodInFor() != null
                && !directory.supporter(session.need().stoodInFor()).away().isEmpty();
    }

    /** Supporters qualified for a visit whose homes are nearest to it, at most {@value #NEAREST}, nearest first. */
    List<Integer> nearestQualified(Visit visit) {
        Set<String> expertise =
                visit instanceof SupportVisit session ? session.need().expertise() : Set.of();
        return nearest.computeIfAbsent(new Wanted(visit.location(), expertise), this::nearest);
    }

    private List<Integer> nearest(Wanted wanted) {
        Location place = location(wanted.location());
        double[] distances =
                homes.stream().mapToDouble(home -> squaredDistance(home, place)).toArray();
        List<Integer> near = new ArrayList<>();
        for (int s = 0; s < distances.length; s++) {
            if ((near.size() < NEAREST || distances[s] < distances[near.get(NEAREST - 1)])
                    && supporters.get(s).expertise().containsAll(wanted.expertise())) {
                near.add(s);
                near.sort(Comparator.comparingDouble(other -> distances[other]));
                near.subList(Math.min(NEAREST, near.size()), near.size()).clear();
            }
        }
        return near;
    }

    /** Where somebody with some expertise is wanted. */
    private record Wanted(String location, Set<String> expertise) {}

    Location location(String id) {
        return directory.place(id);
    }

    /** In squared degrees of latitude, near enough to tell near from far. */
    static double squaredDistance(Location one, Location other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return north * north + east * east;
    }
}
