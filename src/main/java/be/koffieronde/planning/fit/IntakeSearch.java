package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Times;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Taken;
import be.koffieronde.roster.TalkBalance;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds where one supporter could take several sessions that a roster leaves out: as many of them as can be, and then at least
 * cost. With nothing else moved, those of one need and week, or those owed of one need, are tried at the best start of every day,
 * in every combination of days, or one after the other where that would be too many; needs and weeks are looked at one after the
 * other. With other visits moved, one session after the other.
 */
public final class IntakeSearch {

    /** How many visits may be moved or left out for all sessions together. */
    public static final int MOST_MOVES = 2;

    /** What moving a visit must bring, in soft points, as somebody must be told. */
    private static final int POINTS_PER_MOVE = 50;

    private static final long MOST_COMBINATIONS = 500;

    private final Calendar calendar;
    private final Roster roster;
    private final RosterState standing;
    private final Coming coming;
    private final Numbering supporters = new Numbering();

    /** @param roster a structurally sound roster of that problem; it may break rules */
    public IntakeSearch(Directory directory, TravelTimes times, Roster roster) {
        this(directory, times, roster, Times.ALL);
    }

    /** The same with sessions, and others moved for them, at some times only. */
    public IntakeSearch(Directory directory, TravelTimes times, Roster roster, Times when) {
        calendar = directory.problem().calendar();
        coming = Coming.of(when, calendar);
        this.roster = roster;
        standing = new RosterState(directory, times, roster);
        directory.problem().supporters().forEach(supporter -> supporters.add(supporter.id()));
    }

    /**
     * What one supporter could take.
     *
     * @param change of the score by all of it
     * @param minutesLeft of the weekly hours, in the fullest week with one of the sessions
     * @param talks what it does to the talks asked about
     * @param hindrances of the first session, if none is taken, day by day
     */
    public record Offer(
            List<Taken> taken, Score change, int minutesLeft, TalkBalance talks, List<Hindrance> hindrances) {

        public Offer {
            taken = List.copyOf(taken);
            hindrances = List.copyOf(hindrances);
        }
    }

    /**
     * The best there is with nothing else moved.
     *
     * @param visits ids of sessions that the roster leaves out; at least one
     * @param talks ids of talks that the roster leaves out; those which that supporter could not have before nor after do not
     *     matter
     */
    public Offer best(String supporter, List<String> visits, List<String> talks) {
        int who = supporters.of(supporter);
        Combination best = best(who, visits);
        return best.taken.isEmpty()
                ? new Offer(List.of(), Score.ZERO, 0, TalkBalance.NONE, hindrances(standing.job(visits.get(0)), who))
                : offer(best, who, talks);
    }

    /**
     * What is better with up to {@value #MOST_MOVES} other visits of that supporter moved, or talks left out: with more sessions,
     * or by more points than moving is worth; empty if nothing is.
     */
    public Optional<Offer> withMoves(String supporter, List<String> visits, List<String> talks) {
        int who = supporters.of(supporter);
        Combination best = best(who, visits);
        Combination more = moving(best, visits, who);
        Combination anew = moving(nothing(), visits, who);
        Combination moved = anew.isBetterThan(more) ? anew : more;
        return moved.isBetterThan(best) ? Optional.of(offer(moved, who, talks)) : Optional.empty();
    }

    /** Who else is qualified for all of these sessions and at work then, by id. */
    public List<String> standIns(String supporter, List<Taken> taken) {
        int who = supporters.of(supporter);
        return IntStream.range(0, standing.data().supporters().size())
                .filter(other -> other != who && taken.stream().allMatch(one -> couldStandIn(other, one)))
                .mapToObj(other -> standing.data().supporters().get(other).id())
                .toList();
    }

    private boolean couldStandIn(int other, Taken taken) {
        Job job = standing.job(taken.visit());
        int start = taken.slot().best();
        return job.isFor(other)
                && standing.round(other, calendar.day(taken.slot().date()))
                        .shift()
                        .isInHours(start, start + job.minutes());
    }

    /** The roster with all that an offer takes, pinned, and what moves for it. It claims no score. */
    public Roster booked(List<Taken> taken) {
        Roster booked = roster;
        for (Taken one : taken) {
            booked = SlotBooking.with(booked, standing.job(one.visit()).visit(), one.slot());
        }
        return booked;
    }

    private Combination nothing() {
        return new Combination(standing, List.of(), Score.ZERO);
    }

    private Combination best(int who, List<String> visits) {
        Map<String, List<Job>> sessions = visits.stream()
                .map(standing::job)
                .collect(Collectors.groupingBy(IntakeSearch::series, LinkedHashMap::new, Collectors.toList()));
        Combination best = nothing();
        for (List<Job> series : sessions.values()) {
            int most = together(series);
            for (int from = 0; from < series.size(); from += most) {
                best = search(best, series.subList(from, Math.min(series.size(), from + most)), 0, who, -1);
            }
        }
        return best;
    }

    /** How many of a series can be tried in all combinations of days. */
    private static int together(List<Job> series) {
        int days = (int) IntStream.range(0, series.get(0).windows().length)
                .filter(day -> series.get(0).windows()[day].length > 0)
                .count();
        long combinations = 1;
        int most = 0;
        while (most < series.size() && combinations <= MOST_COMBINATIONS) {
            most++;
            combinations = combinations * Math.max(1, days - most + 1) / most;
        }
        return combinations <= MOST_COMBINATIONS ? series.size() : Math.max(1, most - 1);
    }

    private Offer offer(Combination best, int who, List<String> talks) {
        return new Offer(best.taken, best.change, minutesLeft(best, who), talks(best, who, talks), List.of());
    }

    /** Nobody else's rounds change, so a talk is won or lost with this supporter, unless others could have it anyway. */
    private TalkBalance talks(Combination best, int who, List<String> talks) {
        List<String> won = new ArrayList<>();
        List<String> lost = new ArrayList<>(best.taken.stream()
                .flatMap(taken -> taken.slot().moves().stream())
                .filter(move -> !move.isKept())
                .map(VisitMove::visit)
                .toList());
        for (String talk : talks) {
            boolean fitted = fits(standing, talk, who);
            boolean fitsNow = fits(best.state, talk, who);
            if (fitted != fitsNow && !fitsElsewhere(talk, who)) {
                (fitsNow ? won : lost).add(talk);
            }
        }
        return new TalkBalance(won, lost);
    }

    private boolean fits(RosterState state, String talk, int who) {
        return new IntakeQuestion(state, state.job(talk), coming).fits(who, calendar);
    }

    private boolean fitsElsewhere(String talk, int who) {
        IntakeQuestion question = new IntakeQuestion(standing, standing.job(talk), coming);
        return IntStream.range(0, standing.data().supporters().size())
                .anyMatch(other -> other != who && question.fits(other, calendar));
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

        int moves() {
            return taken.stream().mapToInt(one -> one.slot().moves().size()).sum();
        }

        boolean isBetterThan(Combination other) {
            return taken.size() != other.taken.size()
                    ? taken.size() > other.taken.size()
                    : worth().compareTo(other.worth()) > 0;
        }

        private Score worth() {
            return change.minus(new Score(0, 0, (long) moves() * POINTS_PER_MOVE));
        }

        Combination and(Job job, Fit fit, int who, Calendar calendar) {
            List<Taken> more = new ArrayList<>(taken);
            more.add(new Taken(job.visit().id(), fit.slot(fit.start(), fit.start(), calendar)));
            var shift = state.round(who, fit.day()).shift();
            return new Combination(state.with(job, shift, fit), more, change.plus(fit.change()));
        }
    }

    /** The best of all ways to go on, the session at hand on a day after {@code after} or left out. */
    private Combination search(Combination sofar, List<Job> sessions, int next, int who, int after) {
        if (next == sessions.size()) {
            return sofar;
        }
        Combination best = search(sofar, sessions, next + 1, who, after);
        Job job = sessions.get(next);
        IntakeQuestion question = new IntakeQuestion(sofar.state, job, coming);
        for (int day = after + 1; day < calendar.days(); day++) {
            Fit fit = question.best(who, day);
            if (fit != null) {
                Combination with = sofar.and(job, fit, who, calendar);
                Combination found = search(with, sessions, next + 1, who, job.minDaysApart() > 0 ? day : day - 1);
                best = found.isBetterThan(best) ? found : best;
            }
        }
        return best;
    }

    /** The same with those sessions besides that it does not have yet, at the best place of each in turn. */
    private Combination moving(Combination sofar, List<String> visits, int who) {
        Combination all = sofar;
        for (String visit : visits) {
            if (all.taken.stream().noneMatch(one -> one.visit().equals(visit))) {
                all = moving(all, standing.job(visit), who);
            }
        }
        return all;
    }

    private Combination moving(Combination sofar, Job job, int who) {
        IntakeQuestion question = new IntakeQuestion(sofar.state, job, coming);
        return IntStream.range(0, calendar.days())
                .mapToObj(day -> question.bestMoving(who, day, MOST_MOVES - sofar.moves()))
                .filter(Objects::nonNull)
                .map(fit -> sofar.and(job, fit, who, calendar))
                .reduce((best, other) -> other.isBetterThan(best) ? other : best)
                .orElse(sofar);
    }

    private static String series(Job session) {
        String id = session.visit().id();
        return id.substring(0, id.lastIndexOf('/'));
    }

    private List<Hindrance> hindrances(Job job, int who) {
        IntakeQuestion question = new IntakeQuestion(standing, job, coming);
        return IntStream.range(0, calendar.days())
                .filter(day -> standing.isOpen(day) && question.isPossible(day))
                .mapToObj(day -> new Hindrance(calendar.date(day), null, question.obstacles(who, day)))
                .toList();
    }
}
