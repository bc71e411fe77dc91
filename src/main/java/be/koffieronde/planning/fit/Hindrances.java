package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what keeps a visit out of a round. At each minute in question everything in the way is taken away until the visit fits;
 * the minute at which that is least tells why.
 */
final class Hindrances {

    private static final List<Rule> HARD_RULES = Stream.of(Rule.values())
            .filter(rule -> rule.level() == Level.HARD && rule != Rule.LATE_ARRIVAL)
            .toList();

    /** First those that are about the supporter alone. */
    private static final List<Rule> WHATEVER_THE_TIME = List.of(
            Rule.UNQUALIFIED_SUPPORTER,
            Rule.WRONG_SUPPORTER,
            Rule.TALK_WITH_A_STRANGER,
            Rule.PUPIL_SHARED,
            Rule.SESSIONS_TOO_CLOSE);

    private final RosterState standing;
    private final Diaries diaries;
    private final Job visit;
    private final RosterDelta delta;
    private final TimedSequence without = new TimedSequence();
    private final TimedSequence with = new TimedSequence();

    private TimedRound round = TimedRound.NONE;
    private long amount;

    Hindrances(RosterState standing, Diaries diaries, Job visit, RosterDelta delta) {
        this.standing = standing;
        this.diaries = diaries;
        this.visit = visit;
        this.delta = delta;
    }

    /** One for each window of a talk's partner in which it starts at none of the minutes where it fits, by time. */
    List<Hindrance> inWindows(int supporter, int day, BitSet fitting) {
        Directory directory = standing.data().directory();
        Calendar calendar = directory.problem().calendar();
        Partner partner = ((TalkVisit) visit.visit()).partner();
        LocalDate date = calendar.date(day);
        List<Window> windows =
                partner.free(date).stream().distinct().sorted(Window.BY_START).toList();
        if (windows.isEmpty()) {
            return worksOn(supporter, date) ? List.of(new Hindrance(date, null, outsideWindow())) : List.of();
        }
        List<Hindrance> hindrances = new ArrayList<>();
        for (Window window : windows) {
            int first = fitting.nextSetBit(window.from());
            if (first < 0 || first + visit.minutes() > window.to()) {
                hindrances.add(new Hindrance(date, window, least(supporter, day, window)));
            }
        }
        return List.copyOf(hindrances);
    }

    private boolean worksOn(int supporter, LocalDate date) {
        return !standing.data()
                .directory()
                .problem()
                .supporters()
                .get(supporter)
                .on(date)
                .isOff();
    }

    /**
     * What has to be taken away for the visit to start at some minute.
     *
     * @param amount by how much it is in the way, in the units of the rules
     */
    private record Clearing(List<Obstacle> obstacles, long amount) {

        boolean isLessThan(Clearing other) {
            return obstacles.size() != other.obstacles.size()
                    ? obstacles.size() < other.obstacles.size()
                    : amount < other.amount;
        }
    }

    private static List<Obstacle> outsideWindow() {
        return List.of(new Obstacle.Broken(Rule.OUTSIDE_WINDOW));
    }

    private List<Obstacle> least(int supporter, int day, Window window) {
        return standing.isOpen(day) && visit.minutes() <= window.minutes()
                ? least(
                        standing.round(supporter, day),
                        IntStream.rangeClosed(window.from(), window.to() - visit.minutes()))
                : outsideWindow();
    }

    /** What keeps the visit from one of these starts, for which that is least. */
    List<Obstacle> least(TimedRound among, IntStream starts) {
        round = among;
        return starts.mapToObj(this::at)
                .reduce((least, other) -> other.isLessThan(least) ? other : least)
                .map(Clearing::obstacles)
                .orElseGet(Hindrances::outsideWindow);
    }

    private Clearing at(int start) {
        without.copy(round);
        amount = 0;
        List<Obstacle> obstacles = delta.counts(Rule.LATE_ARRIVAL) ? neighbours(start) : new ArrayList<>();
        with.copy(without).insert(visit, start);
        delta.weigh(with, without);
        for (Rule rule : HARD_RULES) {
            if (delta.breaks(rule)) {
                amount += delta.change().amount(rule);
                obstacles.addAll(obstacles(rule, start));
            }
        }
        obstacles.sort(Comparator.comparing(Obstacle::rule));
        return new Clearing(obstacles, amount);
    }

    /** Takes out the visits around a start that leave no time for it, nearest first. */
    private List<Obstacle> neighbours(int start) {
        List<Obstacle> obstacles = new ArrayList<>();
        int position = without.position(start);
        while (without.lateFor(visit, start, position) > 0) {
            amount += without.lateFor(visit, start, position);
            position--;
            obstacles.add(neighbour(position, true));
            without.remove(position);
        }
        while (without.lateAfter(visit, start, position) > 0) {
            amount += without.lateAfter(visit, start, position);
            obstacles.add(neighbour(position, false));
            without.remove(position);
        }
        return obstacles;
    }

    private Obstacle neighbour(int position, boolean isBefore) {
        Job job = without.jobs[position];
        int start = without.starts[position];
        int drive = isBefore
                ? without.shift.drive(job.location(), visit.location())
                : without.shift.drive(visit.location(), job.location());
        return new Obstacle.Neighbour(job.visit().id(), start, start + job.minutes(), isBefore, drive);
    }

    private List<Obstacle> obstacles(Rule rule, int start) {
        if (rule == Rule.DOUBLE_BOOKED) {
            return diaries.bookings(visit, with.shift).stream()
                    .filter(booking -> booking.start() < start + visit.minutes() && start < booking.end())
                    .map(this::booking)
                    .toList();
        }
        if (rule == Rule.OVER_WEEKLY_HOURS) {
            int worked = standing.week(with.shift.contract()).worked;
            int more = with.tally.share().worked - without.tally.share().worked;
            return List.of(new Obstacle.FullWeek(worked, more));
        }
        if (rule == Rule.PUPIL_SHARED || rule == Rule.SESSIONS_TOO_CLOSE) {
            return delta.company()
                    .siblings(rule, with.shift)
                    .map(job -> sibling(rule, job))
                    .toList();
        }
        if (rule == Rule.TALK_WITH_A_STRANGER && !delta.company().isStranger(visit, with.shift.supporter())) {
            return delta.introducedNow()
                    .<Obstacle>map(job -> new Obstacle.Estranged(job.visit().id()))
                    .toList();
        }
        return List.of(new Obstacle.Broken(rule));
    }

    private Obstacle booking(Booking booking) {
        Job job = standing.data().jobs().get(booking.job());
        int other =
                Objects.requireNonNull(standing.roundOf(booking.job())).shift().supporter();
        return new Obstacle.Booking(
                job.visit().id(), standing.data().supporters().get(other).id(), booking.start(), booking.end());
    }

    private Obstacle sibling(Rule rule, Job job) {
        Shift shift = Objects.requireNonNull(standing.roundOf(job.index())).shift();
        return new Obstacle.Sibling(
                rule,
                job.visit().id(),
                delta.supporter(shift),
                standing.data().calendar().date(shift.day()));
    }

    /** What keeps it out of a round whatever the time, by the first rule there is; empty if nothing does. */
    List<Obstacle> always(TimedRound among) {
        round = among;
        without.copy(among);
        without.size = 0;
        with.copy(without).insert(visit, 0);
        delta.weigh(with, without);
        for (Rule rule : WHATEVER_THE_TIME) {
            if (delta.breaks(rule)) {
                return List.copyOf(obstacles(rule, 0));
            }
        }
        if (delta.counts(Rule.OUTSIDE_WORKING_HOURS) && among.shift().presence(visit.kind()).length == 0) {
            return List.of(new Obstacle.Broken(Rule.OUTSIDE_WORKING_HOURS));
        }
        if (delta.least(among).breaks(Rule.OVER_WEEKLY_HOURS)) {
            int worked = standing.week(among.shift().contract()).worked;
            return List.of(new Obstacle.FullWeek(worked, delta.leastWorked() - worked));
        }
        return List.of();
    }

    /** What keeps it out of a round, where none of these starts will do: looked at where anything begins or ends. */
    List<Obstacle> anyTime(TimedRound among, BitSet starts) {
        return least(among, moments(among, starts).stream());
    }

    private BitSet moments(TimedRound among, BitSet starts) {
        BitSet moments = new BitSet();
        Shift shift = among.shift();
        IntStream.of(visit.windows()[shift.day()]).forEach(start -> add(start, moments));
        int[] presence = shift.presence(visit.kind());
        for (int p = 0; p < presence.length; p += 2) {
            add(presence[p], moments);
            add(presence[p + 1] - visit.minutes(), moments);
        }
        for (int k = 0; k < among.jobs().length; k++) {
            Job job = among.jobs()[k];
            add(among.starts()[k] + job.minutes() + shift.drive(job.location(), visit.location()), moments);
            add(among.starts()[k] - shift.drive(visit.location(), job.location()) - visit.minutes(), moments);
        }
        diaries.bookings(visit, shift).forEach(booking -> {
            add(booking.end(), moments);
            add(booking.start() - visit.minutes(), moments);
        });
        moments.and(starts);
        return moments.isEmpty() ? starts : moments;
    }

    private static void add(int start, BitSet moments) {
        if (start >= 0) {
            moments.set(start);
        }
    }
}
