package be.koffieronde.bench;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year of a centre, by plan, replan and the logs alone: each week is planned like the last one, with what is owed and when
 * people met last; then people fall ill, schools close, pupils come and leave, and on each such morning the rest of the week
 * is planned again. What became of it goes to the logs.
 */
final class Year {

    private static final int WEEKS_BETWEEN_NEWCOMERS = 2;
    private static final int WEEKS_BETWEEN_LEAVERS = 3;

    private final Effort effort;
    private final long seed;
    private final String name;
    private final Workshop workshop;
    private final YearCentre centre;
    private final TimedProblem timed;
    private final YearLogs logs;
    private final YearBooks books;

    /**
     * Makes the centre, and begins its logs anew.
     *
     * @param effort for every planning
     * @param supporters in the generated centre
     * @param seed of the centre and of all that happens
     */
    Year(Effort effort, int supporters, long seed, Workshop workshop) {
        this.effort = effort;
        this.seed = seed;
        this.workshop = workshop;
        name = "year-%d-%d".formatted(supporters, seed);
        centre = YearCentre.of(name, supporters, seed);
        timed = TimedProblem.of(centre.week(0));
        logs = YearLogs.begin(workshop.directory().resolve(name));
        books = new YearBooks(workshop, name, logs);
    }

    /** A row for each of the first weeks that have school, and one with the sums; the table so far is in a file, too. */
    ResultTable measure(int weeks) {
        RosterStore last = null;
        for (int number : SchoolYear.weeks().subList(0, weeks)) {
            YearWeek week = live(number, last);
            last = new RosterOnFile(week.file());
        }
        return books.close();
    }

    private YearWeek live(int number, @Nullable RosterStore like) {
        Random random = new Random(31 * seed + number);
        LocalDate monday = SchoolYear.FIRST_DAY.plusWeeks(number);
        centre.forgetsThoseGone(monday);
        boolean isLeaving = number % WEEKS_BETWEEN_LEAVERS == 2;
        if (isLeaving) {
            centre.leaves(monday, random);
        }
        YearWeek week = new YearWeek(
                logs.into(now(number)), like, workshop.roster("%s-%02d".formatted(name, number + 1)), effort);
        List<Mishap> mishaps = new ArrayList<>(Mishap.of(now(number).problem(), random));
        String newcomer = number % WEEKS_BETWEEN_NEWCOMERS == 1 ? centre.comes(monday, random) : null;
        HeldAlready held = new HeldAlready();
        mornings(mishaps, newcomer, now(number).problem().calendar()).forEach((morning, known) -> {
            known.forEach(centre::happens);
            week.again(() -> logs.into(timed.at(held.into(centre.week(number)))), morning, held);
        });
        logs.talks().add(held.talks());
        logs.close(timed.at(held.into(centre.week(number))), week.file(), week.lost());
        if (newcomer != null) {
            centre.settles(newcomer, week.roster());
        }
        books.add(number, now(number), week, new YearBooks.Events(mishaps, newcomer != null, isLeaving, held.count()));
        return week;
    }

    private TimedProblem now(int number) {
        return timed.at(centre.week(number));
    }

    /** What is new on each morning; whoever comes does so on the first. */
    private static Map<LocalDate, List<Mishap>> mornings(
            List<Mishap> mishaps, @Nullable String newcomer, Calendar calendar) {
        Map<LocalDate, List<Mishap>> mornings =
                new TreeMap<>(mishaps.stream().collect(Collectors.groupingBy(Mishap::morning)));
        if (newcomer != null) {
            mornings.putIfAbsent(calendar.firstDay(), List.of());
        }
        return mornings;
    }
}
