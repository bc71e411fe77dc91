package be.koffieronde.report;

import be.koffieronde.format.CsvTable;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.report.week.DayPlan;
import be.koffieronde.report.week.Entry;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.SchoolWeek.Call;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.VisitKind;
import be.koffieronde.report.week.WeekBook;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roster as one table for machines: a row per planned visit, the same column names in every language. What only
 * planners may know comes in columns of its own at the end, which others do not get.
 */
final class FlatTable {

    private static final List<String> COLUMNS =
            List.of("date", "start", "end", "minutes", "kind", "supporter", "place", "pupil", "partners", "title");
    private static final List<String> ROUND_COLUMNS = List.of("pinned", "drive_before", "drive_home");
    private static final List<String> PLANNER_COLUMNS = List.of("supporter_id", "visit_id", "expertise");

    private final WeekBook book;
    private final Wording wording;

    FlatTable(WeekBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    void writeTo(Writer out) throws IOException {
        CsvTable.write(columns(), rows(), out);
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(wording.sees(Fact.ROUNDS) ? ROUND_COLUMNS : List.of());
        columns.addAll(wording.sees(Fact.IDS) ? PLANNER_COLUMNS : List.of());
        return columns;
    }

    /** A cell for every column: text, a whole number or a date; supporter by supporter, by date and start. */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Supporter supporter : book.supporters()) {
            for (SupporterWeek week : book.weeks(supporter)) {
                week.days().forEach(day -> addDay(supporter, day, rows));
            }
        }
        return rows;
    }

    private void addDay(Supporter supporter, DayPlan day, List<List<Object>> rows) {
        List<Entry.Stop> stops = day.stops();
        for (int s = 0; s < stops.size(); s++) {
            Call call = new Call(day.date(), supporter, stops.get(s));
            if (book.concerns(call) && wording.audience().isTold(call.stop().visit(), book.directory())) {
                rows.add(row(call, before(day, call.stop()), s == stops.size() - 1 ? home(day) : 0));
            }
        }
    }

    private static long before(DayPlan day, Entry.Stop stop) {
        return drives(day)
                .filter(drive -> stop.visit().equals(drive.next()))
                .mapToLong(Entry::minutes)
                .sum();
    }

    private static long home(DayPlan day) {
        return drives(day)
                .filter(drive -> drive.next() == null)
                .mapToLong(Entry::minutes)
                .sum();
    }

    private static Stream<Drive> drives(DayPlan day) {
        return day.entries().stream().filter(Drive.class::isInstance).map(Drive.class::cast);
    }

    private List<Object> row(Call call, long before, long home) {
        Visit visit = call.stop().visit();
        List<Object> row = new ArrayList<>(List.of(
                call.date(),
                Clock.format(call.stop().from()),
                Clock.format(call.stop().to()),
                (long) call.stop().minutes(),
                VisitKind.of(visit).name(),
                call.supporter().name(),
                wording.place(visit),
                pupil(visit),
                partners(visit),
                title(visit)));
        if (wording.sees(Fact.ROUNDS)) {
            row.addAll(List.of(call.stop().pinned() ? "yes" : "", before, home));
        }
        if (wording.sees(Fact.IDS)) {
            row.addAll(List.of(call.supporter().id(), visit.id(), wording.expertise(visit)));
        }
        return row;
    }

    private String pupil(Visit visit) {
        return book.pupils(visit).stream().map(Pupil::name).collect(Collectors.joining(", "));
    }

    private String partners(Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return talk.partner().name();
        }
        return visit instanceof MeetingVisit meeting ? partners(meeting.meeting()) : "";
    }

    private String partners(Meeting meeting) {
        return meeting.partners().stream()
                .map(id -> book.directory().partner(id))
                .map(Partner::name)
                .collect(Collectors.joining(", "));
    }

    private static String title(Visit visit) {
        return visit instanceof Visit.CommitmentVisit appointment
                ? appointment.commitment().title()
                : "";
    }
}
