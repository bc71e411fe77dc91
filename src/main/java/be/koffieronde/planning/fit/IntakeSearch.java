package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Taken;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one supporter could take several sessions that a roster leaves out, with nothing else moved: as many of them as can
 * be, and then at least cost. Those of one need and week are tried at the best start of every day, in every combination of days;
 * needs and weeks are looked at one after the other.
 */
public final class IntakeSearch {

    private final Calendar calendar;
    private final RosterState standing;
    private final Numbering supporters = new Numbering();

    /** @param roster a structurally sound roster of that problem; it may break rules */
    public IntakeSearch(Directory directory, TravelTimes times, Roster roster) {
        calendar = directory.problem().calendar();
        standing = new RosterState(directory, times, roster);
        directory.problem().supporters().forEach(supporter -> supporters.add(supporter.id()));
    }

    /**
     * What one supporter could take.
     *
     * @param change of the score by all of it
     * @param minutesLeft of the weekly hours, in the fullest week with one of the sessions
     * @param talks how many of the talks asked for would fit then, each by itself
     * @param hindrances of the first session, if none is taken, day by day
     */
    public record Offer(List<Taken> taken, Score change, int minutesLeft, int talks, List<Hindrance> hindrances) {

        public Offer {
            taken = List.copyOf(taken);
            hindrances = List.copyOf(hindrances);
        }
    }

    /**
     * The best there is.
     *
     * @param visits ids of sessions that the roster leaves out; at least one
     * @param talks ids of talks that the roster leaves out
     */
    public Offer best(String supporter, List<String> visits, List<String> talks) {
        int who = supporters.of(supporter);
        Map<String, List<Job>> sessions = visits.stream()
                .map(standing::job)
                .collect(Collectors.groupingBy(IntakeSearch::series, LinkedHashMap::new, Collectors.toList()));
        Combination best = new Combination(standing, List.of(), Score.ZERO);
        for (List<Job> series : sessions.values()) {
            best = search(best, series, 0, who, -1);
        }
        if (best.taken.isEmpty()) {
            return new Offer(List.of(), Score.ZERO, 0, 0, hindrances(standing.job(visits.get(0)), who));
        }
        RosterState then = best.state;
        long talksThen = talks.stream()
                .filter(talk -> new Question(then, then.job(talk)).fits(who, calendar))
                .count();
        return new Offer(best.taken, best.change, minutesLeft(best, who), (int) talksThen, List.of());
    }

    private int minutesLeft(Combination best, int who) {
        return best.taken.stream()
                .map(taken -> best.state
                        .round(who, calendar.day(taken.slot().date()))
                        .shift()
                        .contract())
                .mapToInt(week -> week.minutes() - best.state.week(week).worked)
                .min()
                .orElse(0);
    }

    private record Combination(RosterState state, List<Taken> taken, Score change) {

        boolean isBetterThan(Combination other) {
            return taken.size() != other.taken.size()
                    ? taken.size() > other.taken.size()
                    : change.compareTo(other.change) > 0;
        }

        Combination and(Job job, Fit fit, TimedRound round, Calendar calendar) {
            List<Taken> more = new ArrayList<>(taken);
            more.add(new Taken(job.visit().id(), fit.slot(fit.start(), fit.start(), calendar)));
            return new Combination(state.with(job, round.shift(), fit.start()), more, change.plus(fit.change()));
        }
    }

    /** The best of all ways to go on, the session at hand on a day after {@code after} or left out. */
    private Combination search(Combination sofar, List<Job> sessions, int next, int who, int after) {
        if (next == sessions.size()) {
            return sofar;
        }
        Combination best = search(sofar, sessions, next + 1, who, after);
        Job job = sessions.get(next);
        Question question = new Question(sofar.state, job);
        for (int day = after + 1; day < calendar.days(); day++) {
            Fit fit = question.best(who, day);
            if (fit != null) {
                Combination with = sofar.and(job, fit, sofar.state.round(who, day), calendar);
                Combination found = search(with, sessions, next + 1, who, job.minDaysApart() > 0 ? day : day - 1);
                best = found.isBetterThan(best) ? found : best;
            }
        }
        return best;
    }

    private static String series(Job session) {
        String id = session.visit().id();
        return id.substring(0, id.lastIndexOf('/'));
    }

    private List<Hindrance> hindrances(Job job, int who) {
        Question question = new Question(standing, job);
        return IntStream.range(0, calendar.days())
                .filter(day -> standing.isOpen(day) && job.windows()[day].length > 0)
                .mapToObj(day -> new Hindrance(calendar.date(day), null, question.obstacles(who, day)))
                .toList();
    }

    /** One session that a roster leaves out. */
    private static final class Question {

        private final RosterState state;
        private final RoundPlaces places;
        private final Hindrances hindrances;

        Question(RosterState state, Job job) {
            this.state = state;
            Diaries diaries = new Diaries(state);
            RosterDelta delta = new RosterDelta(state, diaries, job);
            places = new RoundPlaces(state, diaries, job, delta);
            hindrances = new Hindrances(state, diaries, job, delta);
        }

        @Nullable
        Fit best(int who, int day) {
            BitSet starts = state.isOpen(day) ? places.starts(day) : new BitSet();
            if (starts.isEmpty()) {
                return null;
            }
            TimedRound round = state.round(who, day);
            if (!hindrances.always(round).isEmpty()) {
                return null;
            }
            List<Fit> fits = new ArrayList<>();
            places.free(round, starts, fits);
            Fit best = null;
            for (Fit fit : fits) {
                best = fit.isBetterThan(best) ? fit : best;
            }
            return best;
        }

        boolean fits(int who, Calendar calendar) {
            return IntStream.range(0, calendar.days()).anyMatch(day -> best(who, day) != null);
        }

        List<Obstacle> obstacles(int who, int day) {
            TimedRound round = state.round(who, day);
            List<Obstacle> always = hindrances.always(round);
            return always.isEmpty() ? hindrances.anyTime(round, places.starts(day)) : always;
        }
    }
}
