package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.fit.ChangedWeek.Place;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds other places in the same week for visits that make way for another, with nothing else moved, or with one more visit
 * moved to make room in its turn. For one question it looks at so many starts and no more, which bounds the time of an answer.
 */
final class Relocation {

    private static final int MOST_STARTS = 100_000;

    private final RosterState standing;
    private final Diaries diaries;
    private final @Nullable Partner partner;
    private final int need;
    private final RosterDelta delta;
    private final ChangedWeek week;
    private final TimedSequence trial = new TimedSequence();
    private int starts;

    Relocation(RosterState standing, Diaries diaries, Job visit, RosterDelta delta, ChangedWeek week) {
        this.standing = standing;
        this.diaries = diaries;
        partner = visit.visit() instanceof TalkVisit talk ? talk.partner() : null;
        need = visit.need();
        this.delta = delta;
        this.week = week;
    }

    /** Places for one or two visits that have none in the week; empty if none were found. */
    List<Place> find(List<Job> homeless) {
        Job one = homeless.get(0);
        if (homeless.size() == 1) {
            List<Place> places = firstHarmless(List.of(), places(one));
            return places.isEmpty() ? findByPushing(one) : places;
        }
        Job other = homeless.get(1);
        List<Place> places = findTwo(one, other);
        return places.isEmpty() ? findTwo(other, one) : places;
    }

    private List<Place> findTwo(Job one, Job other) {
        for (Place first : places(one)) {
            week.put(first);
            List<Place> seconds = places(other);
            week.takeBack(first);
            List<Place> found = firstHarmless(List.of(first), seconds);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Place> firstHarmless(List<Place> others, List<Place> choices) {
        for (Place choice : choices) {
            List<Place> places = new ArrayList<>(others);
            places.add(choice);
            if (week.with(places) != null) {
                return List.copyOf(places);
            }
        }
        return List.of();
    }

    /** A place that another visit leaves for yet another. */
    private List<Place> findByPushing(Job job) {
        for (int day = 0; day < ChangedWeek.DAYS; day++) {
            TimedSequence lineup = week.lineup(day);
            for (int k = 0; isPossible(job, day) && k < lineup.size; k++) {
                if (mayBePushed(lineup.jobs[k], job)) {
                    List<Place> places = push(job, lineup.jobs[k], day, k);
                    if (!places.isEmpty()) {
                        return places;
                    }
                }
            }
        }
        return List.of();
    }

    private boolean mayBePushed(Job other, Job job) {
        return mayMove(other) && (other.need() < 0 || other.need() != job.need());
    }

    /** Whether a visit may make way: one that is not fixed and has not begun, no talk with the same partner, no session of the same need. */
    boolean mayMove(Job job) {
        return !job.isPinned()
                && !hasBegun(job)
                && (job.kind() != Kind.COMMITMENT || job.isFlexible())
                && (need < 0 || job.need() != need)
                && !(job.visit() instanceof TalkVisit other && other.partner().equals(partner));
    }

    /** By what is still to come; a visit that is nowhere has not. */
    boolean hasBegun(Job job) {
        TimedRound was = standing.roundOf(job.index());
        return was != null && !delta.coming().has(was.shift().day(), standing.startOf(job.index()));
    }

    private List<Place> push(Job job, Job other, int day, int k) {
        TimedSequence lineup = week.lineup(day);
        int from = k == 0 ? 0 : lineup.starts[k - 1] + lineup.jobs[k - 1].minutes();
        int to = (k + 1 < lineup.size ? lineup.starts[k + 1] : Clock.DAY) - job.minutes();
        Place former = week.take(other);
        if (former == null) {
            return List.of();
        }
        Place place = cheapest(job, day, from, to);
        List<Place> next = List.of();
        if (place != null) {
            week.put(place);
            next = places(other);
            week.takeBack(place);
        }
        week.putBack(former);
        return place == null ? List.of() : firstHarmless(List.of(place), next);
    }

    /** The best place on each day of the week, cheapest first. */
    private List<Place> places(Job job) {
        List<Place> places = new ArrayList<>();
        for (int day = 0; day < ChangedWeek.DAYS; day++) {
            Place place = isPossible(job, day) ? cheapest(job, day, 0, Clock.DAY) : null;
            if (place != null) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingLong(Place::cost));
        return places;
    }

    private boolean isPossible(Job job, int day) {
        return week.isOpen(day)
                && job.windows()[week.dayOfHorizon(day)].length > 0
                && !delta.isTooClose(job, week.dayOfHorizon(day))
                && !delta.company().isOtherwiseStandIn(job, week.dayOfHorizon(day));
    }

    private @Nullable Place cheapest(Job job, int day, int from, int to) {
        TimedSequence lineup = week.lineup(day);
        Tally before = lineup.count();
        Place best = null;
        int first = Math.max(from, delta.coming().first(week.dayOfHorizon(day)));
        for (int start = job.earliest(lineup.shift, first);
                start <= to && starts < MOST_STARTS;
                start = job.earliest(lineup.shift, start + 1)) {
            starts++;
            if (lineup.hasRoom(job, start) && !isWhereItWas(job, day, start)) {
                trial.copy(lineup).insert(job, start);
                Tally after = trial.count();
                long cost = after.soft(standing.data().points())
                        - before.soft(standing.data().points());
                if ((best == null || cost < best.cost())
                        && after.amount(Rule.NO_LUNCH) <= before.amount(Rule.NO_LUNCH)
                        && diaries.overlap(job, lineup.shift, start) == 0) {
                    best = new Place(job, day, start, cost);
                }
            }
        }
        return best;
    }

    private boolean isWhereItWas(Job job, int day, int start) {
        TimedRound was = standing.roundOf(job.index());
        return was != null && was.shift().day() == week.dayOfHorizon(day) && standing.startOf(job.index()) == start;
    }
}
