package be.koffieronde.report;

import be.koffieronde.problem.Partner;
import be.koffieronde.report.week.DueTalk;
import be.koffieronde.report.week.SchoolWeek.Call;
import be.koffieronde.report.week.WeekBook;
import java.time.LocalDate;
import java.util.List;

/** The talks that are due, and when they will be. */
final class DueTalkList {

    private final WeekBook book;
    private final Wording wording;

    DueTalkList(WeekBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    List<String> headings() {
        return wording.headings("partner", "role", "school", "rhythm", "last", "planned");
    }

    /** A row for each talk, in the order of the headings. */
    List<List<Object>> rows() {
        return book.talks().stream().map(this::row).toList();
    }

    private List<Object> row(DueTalk due) {
        Partner partner = due.talk().partner();
        return List.of(
                partner.name(),
                wording.role(partner.role()),
                wording.place(due.talk()),
                rhythm(due.rhythm().everyWeeks()),
                last(due),
                planned(due));
    }

    private String rhythm(int everyWeeks) {
        return everyWeeks == 1 ? wording.say("rhythm.one") : wording.say("rhythm.several", everyWeeks);
    }

    private String last(DueTalk due) {
        LocalDate last = due.rhythm().last();
        return last == null ? wording.say("last.none") : wording.days().dayAndYear(last);
    }

    private String planned(DueTalk due) {
        Call call = due.planned();
        return call == null
                ? wording.say("planned.not")
                : wording.say(
                        "planned.at",
                        wording.day(call.date()),
                        wording.clock(call.stop().from()),
                        call.supporter().name());
    }

    Element element() {
        List<DueTalk> talks = book.talks();
        if (talks.isEmpty()) {
            return Element.of("p", wording.say("due.none"));
        }
        DataTable table = new DataTable(wording.say("due.caption"), headings());
        talks.forEach(due -> table.row(due.planned() == null ? "missed" : "", row(due).toArray()));
        return table.element();
    }
}
