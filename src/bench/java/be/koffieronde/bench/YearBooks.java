package be.koffieronde.bench;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.bench.Mishap.Kind;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.sessions.PupilSpan;
import be.koffieronde.sessions.SessionSpan;
import be.koffieronde.talks.PartnerSeason;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the weeks of a year came to, week by week and in all. */
final class YearBooks {

    /**
     * What happened in a week.
     *
     * @param heldAlready how many talks and meetings the problem had to tell of
     */
    record Events(List<Mishap> mishaps, boolean isSomebodyNew, boolean isSomebodyLeaving, int heldAlready) {

        long of(Kind kind) {
            return mishaps.stream().filter(mishap -> mishap.kind() == kind).count();
        }
    }

    private static final int ASKED = 7;
    private static final int OWED = 9;

    private final Workshop workshop;
    private final Path directory;
    private final YearLogs logs;
    private final YearPairs pairs = new YearPairs();
    private final ResultTable table = new ResultTable(
            "Week",
            "Ill",
            "Pupils ill",
            "Closings",
            "Come",
            "Leave",
            "Replans",
            "Others changed",
            "Asked",
            "Given",
            "Owed",
            "Talks",
            "Told",
            "Hard",
            "Pairs in time");
    private final List<Long> sums = new ArrayList<>();
    private long owed;

    YearBooks(Workshop workshop, String name, YearLogs logs) {
        this.workshop = workshop;
        this.directory = workshop.directory().resolve(name);
        this.logs = logs;
    }

    /** @param problem as it was known in the end, without what the logs say */
    void add(int number, TimedProblem problem, YearWeek week, Events events) {
        pairs.add(number, problem);
        LocalDate monday = problem.problem().calendar().firstDay();
        LocalDate friday = monday.plusDays(4);
        PupilSpan span = SessionSpan.of(logs.sessions().read(), monday, friday, problem.directory())
                .total();
        owed = span.owed();
        row(
                monday.toString(),
                YearPairs.inTime(problem, logs.talks().read(), friday),
                List.of(
                        events.of(Kind.SUPPORTER_ILL),
                        events.of(Kind.PUPIL_ILL),
                        events.of(Kind.SCHOOL_CLOSED),
                        events.isSomebodyNew ? 1L : 0L,
                        events.isSomebodyLeaving ? 1L : 0L,
                        (long) week.replans(),
                        (long) week.othersChanged(),
                        (long) span.asked(),
                        (long) span.given(),
                        (long) span.owed(),
                        (long) talks(monday, friday).talks().size(),
                        (long) events.heldAlready(),
                        week.judgement().verdict().score().hard()));
        workshop.tell("%s: %s, %s", monday, week.judgement().verdict().score(), String.join("; ", week.broken()));
        write();
    }

    private TalkLog talks(LocalDate from, LocalDate until) {
        return new TalkLog(logs.talks().read().upTo(until).talks().stream()
                .filter(talk -> !talk.date().isBefore(from))
                .toList());
    }

    private void row(String week, String pairsInTime, List<Long> figures) {
        List<Object> cells = new ArrayList<>(List.of(week));
        cells.addAll(figures);
        cells.add(pairsInTime);
        table.row(cells.toArray());
        for (int k = 0; k < figures.size(); k++) {
            if (sums.size() == k) {
                sums.add(0L);
            }
            sums.set(k, sums.get(k) + figures.get(k));
        }
    }

    /** The table with its sums; what is owed is what is owed in the end. */
    ResultTable close() {
        long asked = sums.get(ASKED);
        sums.set(OWED, owed);
        TalkLog log = logs.talks().read();
        List<Object> cells = new ArrayList<>(List.of("**all**"));
        cells.addAll(sums);
        cells.add("");
        table.row(cells.toArray());
        write();
        workshop.tell("Owed in the end: %s %% of the minutes asked.", Figures.decimal(100.0 * owed / asked));
        tell("Pairs of partner and supporter", pairs.due(log, true));
        tell("Partners who talk with anyone", pairs.due(log, false));
        return table;
    }

    private void tell(String who, List<PartnerSeason> due) {
        long kept = due.stream().mapToLong(PartnerSeason::kept).sum();
        long missed = due.stream().mapToLong(PartnerSeason::missed).sum();
        workshop.tell(
                "%s: %d of %d in time all year; %d talks were in time, %d times the rhythm ran out (%s %%).",
                who,
                due.stream().filter(PartnerSeason::isInTime).count(),
                due.size(),
                kept,
                missed,
                Figures.decimal(100.0 * kept / Math.max(1, kept + missed)));
    }

    private void write() {
        AtomicFile.write(directory.resolve("year.md"), out -> out.write(String.join("\n", table.lines()) + "\n"));
    }
}
