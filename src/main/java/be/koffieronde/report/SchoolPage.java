package be.koffieronde.report;

import be.koffieronde.report.SchoolWeek.Call;
import java.util.List;

/** Who comes to a school, for the wall of its staff room. */
final class SchoolPage {

    private final SchoolWeek week;
    private final Wording wording;

    SchoolPage(SchoolWeek week, Wording wording) {
        this.week = week;
        this.wording = wording;
    }

    String caption() {
        return wording.say("school.caption", week.school().name(), wording.week(week.week()));
    }

    List<String> headings() {
        return List.of(
                wording.say("day"), wording.say("time"), wording.say("who"), wording.say("kind"), wording.say("whom"));
    }

    /** A row for each call, in the order of the headings. */
    List<List<Object>> rows() {
        return week.calls().stream().map(this::row).toList();
    }

    private List<Object> row(Call call) {
        return List.of(
                wording.day(call.date()),
                wording.time(call.stop().from(), call.stop().to()),
                call.supporter().name(),
                wording.kind(call.stop().visit()),
                wording.visit(call.stop().visit()));
    }

    Element element() {
        DataTable table = new DataTable(caption(), headings());
        rows().forEach(row -> table.row(row.toArray()));
        return Element.of("article", Element.of("h3", week.school().name()), table.element())
                .with("class", "school sheet")
                .with("aria-label", week.school().name());
    }
}
