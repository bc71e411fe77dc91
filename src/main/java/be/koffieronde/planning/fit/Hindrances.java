package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.rounds.RuleAmounts;
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
import java.util.stream.Stream;

/**
 * Finds what keeps a talk out of its partner's free windows. At each minute of a window everything in the way is taken away
 * until the talk fits; the minute at which that is least tells why.
 */
final class Hindrances {

    private static final List<Rule> HARD_RULES = Stream.of(Rule.values())
            .filter(rule -> rule.level() == Level.HARD && rule != Rule.LATE_ARRIVAL)
            .toList();

    private final RosterState standing;
    private final Diaries diaries;
    private final Job talk;
    private final int supporter;
    private final RosterDelta delta;
    private final TimedSequence without = new TimedSequence();
    private final TimedSequence with = new TimedSequence();

    private long amount;

    Hindrances(RosterState standing, Diaries diaries, Job talk, int supporter, RosterDelta delta) {
        this.standing = standing;
        this.diaries = diaries;
        this.talk = talk;
        this.supporter = supporter;
        this.delta = delta;
    }

    /** One for each free window of a day in which the talk starts at none of the minutes where it fits, by time. */
    List<Hindrance> on(int day, BitSet fitting) {
        Directory directory = standing.data().directory();
        Calendar calendar = directory.problem().calendar();
        Partner partner = ((TalkVisit) talk.visit()).partner();
        LocalDate date = calendar.date(day);
        List<Window> windows =
                partner.free(date).stream().distinct().sorted(Window.BY_START).toList();
        if (windows.isEmpty()) {
            return worksOn(date) ? List.of(new Hindrance(date, null, outsideWindow())) : List.of();
        }
        List<Hindrance> hindrances = new ArrayList<>();
        for (Window window : windows) {
            int first = fitting.nextSetBit(window.from());
            if (first < 0 || first + talk.minutes() > window.to()) {
                hindrances.add(new Hindrance(date, window, least(day, window)));
            }
        }
        return List.copyOf(hindrances);
    }

    private boolean worksOn(LocalDate date) {
        return !standing.data()
                .directory()
                .problem()
                .supporters()
                .get(supporter)
                .on(date)
                .isOff();
    }

    /**
     * What has to be taken away for the talk to start at some minute.
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

    private List<Obstacle> least(int day, Window window) {
        if (!standing.isOpen(day) || talk.minutes() > window.minutes()) {
            return outsideWindow();
        }
        Clearing least = at(day, window.from());
        for (int start = window.from() + 1; start + talk.minutes() <= window.to(); start++) {
            Clearing clearing = at(day, start);
            least = clearing.isLessThan(least) ? clearing : least;
        }
        return least.obstacles();
    }

    private Clearing at(int day, int start) {
        without.copy(standing.round(supporter, day));
        amount = 0;
        List<Obstacle> obstacles = delta.counts(Rule.LATE_ARRIVAL) ? neighbours(start) : new ArrayList<>();
        with.copy(without).insert(talk, start);
        RuleAmounts amounts = delta.weigh(with, without);
        for (Rule rule : HARD_RULES) {
            if (amounts.breaks(rule)) {
                amount += amounts.amount(rule);
                obstacles.addAll(obstacles(rule, start));
            }
        }
        obstacles.sort(Comparator.comparing(Obstacle::rule));
        return new Clearing(obstacles, amount);
    }

    /** Takes out the visits around a start that leave no time for the talk, nearest first. */
    private List<Obstacle> neighbours(int start) {
        List<Obstacle> obstacles = new ArrayList<>();
        int position = without.position(start);
        while (without.lateFor(talk, start, position) > 0) {
            amount += without.lateFor(talk, start, position);
            position--;
            obstacles.add(neighbour(position, true));
            without.remove(position);
        }
        while (without.lateAfter(talk, start, position) > 0) {
            amount += without.lateAfter(talk, start, position);
            obstacles.add(neighbour(position, false));
            without.remove(position);
        }
        return obstacles;
    }

    private Obstacle neighbour(int position, boolean isBefore) {
        Job job = without.jobs[position];
        int start = without.starts[position];
        int drive = isBefore
                ? without.shift.drive(job.location(), talk.location())
                : without.shift.drive(talk.location(), job.location());
        return new Obstacle.Neighbour(job.visit().id(), start, start + job.minutes(), isBefore, drive);
    }

    private List<Obstacle> obstacles(Rule rule, int start) {
        if (rule == Rule.DOUBLE_BOOKED) {
            return diaries.bookings(talk, with.shift).stream()
                    .filter(booking -> booking.start() < start + talk.minutes() && start < booking.end())
                    .map(this::booking)
                    .toList();
        }
        if (rule == Rule.OVER_WEEKLY_HOURS) {
            int worked = standing.week(with.shift.contract()).worked;
            int more = with.tally.share().worked - without.tally.share().worked;
            return List.of(new Obstacle.FullWeek(worked, more));
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
}
