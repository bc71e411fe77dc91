package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.VisitMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One week of a supporter with one more visit in it, while other visits are moved about. A workbench, used again and again. */
final class ChangedWeek {

    static final int DAYS = 7;

    private final RosterState standing;
    private final Job visit;
    private final int supporter;
    private final RosterDelta delta;
    private final TimedSequence[] lineups = new TimedSequence[DAYS];
    private final int[] changes = new int[DAYS];
    private final @Nullable TimedSequence[] changed = new TimedSequence[DAYS];
    private int monday;
    private int visitDay;

    ChangedWeek(RosterState standing, Job visit, int supporter, RosterDelta delta) {
        this.standing = standing;
        this.visit = visit;
        this.supporter = supporter;
        this.delta = delta;
        for (int day = 0; day < DAYS; day++) {
            lineups[day] = new TimedSequence();
        }
    }

    /** A visit put somewhere: a day of the week from 0, and a start. */
    record Place(Job job, int day, int start, long cost) {}

    /** From here on it is the week of that day of the horizon, the day of the visit. */
    void enter(int day) {
        visitDay = day % DAYS;
        monday = day - visitDay;
        for (int d = 0; d < DAYS; d++) {
            changes[d] = d == visitDay ? 1 : 0;
            lineups[d].copy(standing.isOpen(monday + d) ? standing.round(supporter, monday + d) : TimedRound.NONE);
        }
    }

    /** The round with the visit is to be like this. */
    void set(TimedSequence withVisit) {
        lineups[visitDay].copy(withVisit);
    }

    boolean isOpen(int day) {
        return standing.isOpen(monday + day);
    }

    int dayOfHorizon(int day) {
        return monday + day;
    }

    TimedSequence lineup(int day) {
        return lineups[day];
    }

    void put(Place place) {
        lineups[place.day].insert(place.job, place.start);
        changes[place.day]++;
    }

    /** Undoes {@link #put}. */
    void takeBack(Place place) {
        TimedSequence lineup = lineups[place.day];
        lineup.remove(lineup.indexOf(place.job));
        changes[place.day]--;
    }

    /** Takes a visit from its place; null if it has been taken before. */
    @Nullable
    Place take(Job job) {
        TimedRound was = standing.roundOf(job.index());
        int day = was == null ? visitDay : was.shift().day() - monday;
        int position = lineups[day].indexOf(job);
        if (position < 0) {
            return null;
        }
        int start = lineups[day].starts[position];
        lineups[day].remove(position);
        changes[day]++;
        return new Place(job, day, start, 0);
    }

    /** Undoes {@link #take}. */
    void putBack(Place place) {
        lineups[place.day].insert(place.job, place.start);
        changes[place.day]--;
    }

    /** How the visit fits with visits at these places, null if it does not. Changes nothing. */
    @Nullable
    Fit with(List<Place> places) {
        List<Place> taken = new ArrayList<>(places.size());
        for (Place place : places) {
            Place former = take(place.job);
            if (former != null) {
                taken.add(former);
            }
            put(place);
        }
        Fit fit = weigh(null, () -> places.stream().map(this::move).toList());
        places.forEach(this::takeBack);
        taken.forEach(this::putBack);
        return fit;
    }

    /** How the visit fits if a talk, which has been taken out of its round, is left out; null if it does not. */
    @Nullable
    Fit without(Job other) {
        return weigh(other, () -> List.of(dropped(other)));
    }

    private @Nullable Fit weigh(@Nullable Job dropped, Supplier<List<VisitMove>> moves) {
        for (int day = 0; day < DAYS; day++) {
            changed[day] = changes[day] > 0 ? lineups[day] : null;
        }
        delta.weigh(changed, dropped);
        return delta.harms() ? null : Fit.of(lineups[visitDay], visit, delta, moves.get());
    }

    private VisitMove move(Place place) {
        VisitMove from = dropped(place.job);
        Calendar calendar = standing.data().calendar();
        return new VisitMove(
                from.visit(), from.date(), from.start(), calendar.date(dayOfHorizon(place.day)), place.start);
    }

    private VisitMove dropped(Job job) {
        TimedRound was = Objects.requireNonNull(standing.roundOf(job.index()));
        Calendar calendar = standing.data().calendar();
        return new VisitMove(
                job.visit().id(), calendar.date(was.shift().day()), standing.startOf(job.index()), null, -1);
    }
}
