package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.planning.data.Part;
import be.koffieronde.planning.data.ProblemCompiler;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Series;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.data.Ties;
import be.koffieronde.planning.data.Ties.SupporterDay;
import be.koffieronde.planning.rounds.Faces;
import be.koffieronde.planning.rounds.FixedSlots;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.WeekTally;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.travel.TravelTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roster as it stands, whatever rules it breaks, in the numbers the search computes with. Unlike the search it also knows
 * rounds on days when a supporter is away: nobody may be planned there, but one can ask what it would break.
 */
final class RosterState {

    private final Directory directory;
    private final ProblemData data;
    private final Map<String, Job> jobs;
    private final Numbering supporters;
    private final TimedRound[] rounds;
    private final @Nullable TimedRound[] roundOf;
    private final int[] startOf;
    private final WeekTally[] weeks;
    private final FixedSlots slots;
    private final Faces faces;

    RosterState(Directory directory, TravelTimes times, Roster roster) {
        this(directory, times, roster, roster.extraTalks());
    }

    /** @param extraTalks those of the roster, and after them others that could be added to it */
    RosterState(Directory directory, TravelTimes times, Roster roster, List<ExtraTalk> extraTalks) {
        this.directory = directory;
        data = ProblemCompiler.build(new Part(
                directory,
                times,
                directory.problem().supporters().stream()
                        .map(RosterState::neverAway)
                        .toList(),
                Visits.of(directory, extraTalks),
                Ties.ofAll(
                        pins(roster),
                        roster.agreed().stream().collect(Collectors.toMap(Agreed::id, Function.identity())),
                        closedDays(directory))));
        jobs = data.jobs().stream().collect(Collectors.toMap(job -> job.visit().id(), Function.identity()));
        rounds = new TimedRound[data.shifts().size()];
        Arrays.fill(rounds, TimedRound.NONE);
        roundOf = new TimedRound[data.jobs().size()];
        startOf = new int[roundOf.length];
        weeks = new WeekTally[data.supporters().size() * data.weeks()];
        Arrays.setAll(weeks, week -> new WeekTally());
        slots = new FixedSlots(data);
        faces = new Faces(data);
        supporters = new Numbering();
        data.supporters().forEach(supporter -> supporters.add(supporter.id()));
        data.shifts().forEach(shift -> takeDown(shift, List.of()));
        roster.rounds().forEach(this::takeDown);
    }

    private RosterState(RosterState other) {
        directory = other.directory;
        data = other.data;
        jobs = other.jobs;
        supporters = other.supporters;
        rounds = other.rounds.clone();
        roundOf = other.roundOf.clone();
        startOf = other.startOf.clone();
        weeks = new WeekTally[other.weeks.length];
        Arrays.setAll(weeks, week -> other.weeks[week].copy());
        slots = other.slots.copy();
        faces = other.faces.copy();
    }

    /** The same with a planned visit left out. Takes time in proportion to the rounds, and no more than to copy them. */
    RosterState without(Job job) {
        RosterState copy = new RosterState(this);
        copy.takeOut(job);
        return copy;
    }

    /** The same with a visit that is left out put into a round at a start, behind those that start no later. */
    RosterState with(Job job, Shift shift, int start) {
        RosterState copy = new RosterState(this);
        TimedSequence round = new TimedSequence().copy(rounds[shift.index()]);
        round.insert(job, start);
        copy.takeDown(round.shift, Arrays.copyOf(round.jobs, round.size), Arrays.copyOf(round.starts, round.size));
        return copy;
    }

    /** The same with a visit that is left out where it fits, and with others moved or left out for it. */
    RosterState with(Job job, Shift shift, Fit fit) {
        RosterState state = this;
        for (VisitMove move : fit.moves()) {
            Job other = job(move.visit());
            LocalDate to = move.newDate();
            state = state.without(other);
            if (to != null) {
                int there = data.shift(shift.supporter(), data.calendar().day(to));
                state = state.with(other, rounds[there].shift(), move.newStart());
            }
        }
        return state.with(job, shift, fit.start());
    }

    private void takeOut(Job job) {
        TimedRound round = Objects.requireNonNull(roundOf[job.index()]);
        TimedSequence left = new TimedSequence();
        left.copy(round);
        faces.drop(job, round.shift());
        left.remove(left.indexOf(job));
        roundOf[job.index()] = null;
        Series series = job.series();
        if (series != null) {
            slots.drop(job, series);
        }
        takeDown(left.shift, Arrays.copyOf(left.jobs, left.size), Arrays.copyOf(left.starts, left.size));
    }

    private static Supporter neverAway(Supporter supporter) {
        Map<DayOfWeek, Window> always = Stream.of(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> new Window(0, Clock.DAY)));
        return supporter.alwaysThere(always);
    }

    /** A roster may have visits on days that are closed, and by some rules they count as on any day. */
    private static Set<SupporterDay> closedDays(Directory directory) {
        Calendar calendar = directory.problem().calendar();
        return IntStream.range(0, calendar.days())
                .filter(calendar::isClosed)
                .boxed()
                .flatMap(day -> directory.problem().supporters().stream()
                        .map(supporter -> new SupporterDay(supporter.id(), day)))
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> pins(Roster roster) {
        Map<String, Integer> pins = new HashMap<>();
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit visit : round.visits()) {
                if (visit.pinned()) {
                    pins.put(visit.id(), visit.start());
                }
            }
        }
        return pins;
    }

    /** From now on a round is as given: with all visits it had, and perhaps more. Not while others are reading. */
    void takeDown(RosterRound round) {
        int day = data.calendar().day(round.date());
        int shift = data.shift(supporters.of(round.supporter()), day);
        if (shift >= 0) {
            takeDown(data.shifts().get(shift), round.visits());
        }
    }

    private void takeDown(Shift neverAway, List<PlannedVisit> visits) {
        List<PlannedVisit> byStart = visits.stream()
                .sorted(Comparator.comparingInt(PlannedVisit::start))
                .toList();
        takeDown(
                real(neverAway),
                byStart.stream().map(visit -> job(visit.id())).toArray(Job[]::new),
                byStart.stream().mapToInt(PlannedVisit::start).toArray());
    }

    private void takeDown(Shift shift, Job[] inOrder, int[] starts) {
        TimedRound round = TimedRound.at(shift, inOrder, starts);
        week(shift.contract()).minus(tally(shift).share()).plus(round.tally().share());
        rounds[shift.index()] = round;
        slots.put(round);
        for (int k = 0; k < starts.length; k++) {
            if (roundOf[inOrder[k].index()] == null) {
                faces.put(inOrder[k], shift);
            }
            roundOf[inOrder[k].index()] = round;
            startOf[inOrder[k].index()] = starts[k];
        }
    }

    /** The shift with the hours the supporter really has on its day. */
    private Shift real(Shift shift) {
        Supporter supporter = directory.problem().supporters().get(shift.supporter());
        return shift.at(supporter.on(data.calendar().date(shift.day())));
    }

    ProblemData data() {
        return data;
    }

    /** @throws IllegalArgumentException if the problem has no such visit */
    Job job(String visit) {
        Job job = jobs.get(visit);
        if (job == null) {
            throw new IllegalArgumentException("There is no visit '%s'.".formatted(visit));
        }
        return job;
    }

    /** The round of a supporter, perhaps without visits, on a day that is not closed. */
    TimedRound round(int supporter, int day) {
        return rounds[data.shift(supporter, day)];
    }

    /** What a round amounts to. */
    Tally tally(Shift shift) {
        return rounds[shift.index()].tally();
    }

    /** Whether there is a round, perhaps without visits, on a day: unless all is closed. */
    boolean isOpen(int day) {
        return !data.calendar().isClosed(day);
    }

    /** The round a visit is in, null if it is in none. */
    @Nullable
    TimedRound roundOf(int job) {
        return roundOf[job];
    }

    /** When a planned visit starts. */
    int startOf(int job) {
        return startOf[job];
    }

    /** Whom schools see. */
    Faces faces() {
        return faces;
    }

    /** The slots that visits of series have. */
    FixedSlots slots() {
        return slots;
    }

    /** What the rounds of a supporter in a week add up to. */
    WeekTally week(ContractWeek week) {
        return weeks[week.index()];
    }

    /** Supporters with a planned session of one of these needs, unless they only stand in. */
    int[] holders(int... needs) {
        return Arrays.stream(needs)
                .flatMap(need -> IntStream.of(data.needs().get(need).jobs()))
                .filter(job -> roundOf[job] != null && !isStandIn(job))
                .map(job -> roundOf[job].shift().supporter())
                .distinct()
                .toArray();
    }

    /** Whether somebody stands in by a planned session. */
    boolean isStandIn(int job) {
        TimedRound round = roundOf[job];
        return round != null && data.jobs().get(job).isStandIn(round.shift());
    }
}
