package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where every visit of a centre stands at present. Parts of the centre are cut from it and merged into it. */
public final class Draft {

    private final Centre centre;
    private final @Nullable PlacedVisit[] places;
    private final BitSet pinned = new BitSet();

    /** Nothing is planned. */
    public Draft(Centre centre) {
        this.centre = centre;
        places = new PlacedVisit[centre.visits().size()];
    }

    /** All is where a roster has it, which must be a roster of this problem; each visit held where it is. */
    public static Draft of(Centre centre, Roster roster) {
        Draft draft = new Draft(centre);
        Calendar calendar = centre.directory().problem().calendar();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                int position = centre.visit(visit.id());
                int day = calendar.day(round.date());
                draft.places[position] =
                        new PlacedVisit(visit.id(), round.supporter(), day, visit.start(), visit.start());
                draft.pinned.set(position, visit.pinned());
            }
        }
        return draft;
    }

    public Centre centre() {
        return centre;
    }

    /** Where a visit is; null if it is not planned. */
    @Nullable
    PlacedVisit place(int visit) {
        return places[visit];
    }

    /** Whether a visit that is planned must stay where it is. */
    boolean isKept(int visit) {
        PlacedVisit place = places[visit];
        return pinned.get(visit)
                || (place != null && !centre.scope().includes(place.supporter(), place.day(), place.start()));
    }

    /** Ids of the visits that are planned and must stay. */
    Set<String> kept() {
        return IntStream.range(0, places.length)
                .filter(this::isKept)
                .mapToObj(v -> centre.visits().get(v).id())
                .collect(Collectors.toSet());
    }

    /** Where the visits of a part are that are planned. */
    public List<PlacedVisit> places(Subproblem part) {
        return part.visits().stream()
                .map(visit -> places[centre.visit(visit)])
                .filter(Objects::nonNull)
                .toList();
    }

    /** Puts visits where they are. */
    void put(List<PlacedVisit> visits) {
        visits.forEach(visit -> places[centre.visit(visit.visit())] = visit);
    }

    /** Puts every visit of a part where it is now; it is left out if it is at none of the places. */
    public void merge(Subproblem part, List<PlacedVisit> now) {
        part.visits().forEach(visit -> places[centre.visit(visit)] = null);
        put(now);
    }

    /** Supporter who has sessions of each need, those who stand in aside; {@link Centre#NOBODY} if nobody has. */
    int[] holders() {
        int[] holders = new int[centre.needCount()];
        Arrays.fill(holders, Centre.NOBODY);
        for (int v = 0; v < places.length; v++) {
            int need = centre.need(centre.visits().get(v));
            PlacedVisit place = places[v];
            if (need >= 0 && place != null && !centre.isStandIn(v, place)) {
                holders[need] = centre.supporter(place.supporter());
            }
        }
        return holders;
    }

    /** The roster, claiming a score; null if it claims none. */
    public Roster roster(@Nullable String score) {
        List<List<List<PlannedVisit>>> rounds = new ArrayList<>();
        Calendar calendar = centre.directory().problem().calendar();
        for (int s = 0; s < centre.supporters().size(); s++) {
            rounds.add(IntStream.range(0, calendar.days())
                    .<List<PlannedVisit>>mapToObj(day -> new ArrayList<>())
                    .toList());
        }
        List<String> unplanned = new ArrayList<>();
        for (int v = 0; v < places.length; v++) {
            Visit visit = centre.visits().get(v);
            PlacedVisit place = places[v];
            if (place == null) {
                unplanned.add(visit.id());
            } else {
                rounds.get(centre.supporter(place.supporter()))
                        .get(place.day())
                        .add(new PlannedVisit(
                                visit.id(), place.start(), place.start() + visit.minutes(), pinned.get(v)));
            }
        }
        List<RosterRound> filled = new ArrayList<>();
        for (int s = 0; s < rounds.size(); s++) {
            for (int day = 0; day < calendar.days(); day++) {
                List<PlannedVisit> visits = rounds.get(s).get(day);
                if (!visits.isEmpty()) {
                    visits.sort(Comparator.comparingInt(PlannedVisit::start));
                    filled.add(new RosterRound(centre.supporters().get(s).id(), calendar.date(day), visits));
                }
            }
        }
        return new Roster(
                centre.directory().problem().name(),
                score,
                filled,
                unplanned,
                centre.extraTalks(),
                false,
                centre.agreed());
    }
}
