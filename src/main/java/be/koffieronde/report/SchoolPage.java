package be.koffieronde.report;

import be.koffieronde.problem.Pupil;
import be.koffieronde.report.SchoolWeek.Call;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who comes to a school, for the wall of its staff room; or for a partner. */
final class SchoolPage {

    private final SchoolBook school;
    private final WeekBook book;
    private final Wording wording;

    SchoolPage(SchoolBook school, WeekBook book, Wording wording) {
        this.school = school;
        this.book = book;
        this.wording = wording;
    }

    String caption(SchoolWeek week) {
        return wording.say("school.caption", school.name(), wording.week(week.week()));
    }

    List<String> headings() {
        return List.of(
                wording.say("day"),
                wording.say("time"),
                wording.say("who"),
                wording.say("kind"),
                wording.say("whom"),
                wording.say("class"),
                wording.say("teacher"));
    }

    /** A row for each call, in the order of the headings. */
    List<List<Object>> rows(SchoolWeek week) {
        return week.calls().stream().map(this::row).toList();
    }

    private List<Object> row(Call call) {
        Optional<Pupil> pupil = book.pupil(call.stop().visit());
        return List.of(
                wording.day(call.date()),
                wording.time(call.stop().from(), call.stop().to()),
                call.supporter().name(),
                wording.kind(call.stop().visit()),
                wording.visit(call.stop().visit()),
                pupil.map(one -> Objects.requireNonNullElse(one.classGroup(), "")).orElse(""),
                pupil.map(book::teachers).orElse(""));
    }

    Element element() {
        Element article = Element.of("article", Element.of("h3", school.name()))
                .with("class", "school sheet")
                .with("aria-label", school.name());
        for (SchoolWeek week : school.weeks()) {
            DataTable table = new DataTable(caption(week), headings());
            rows(week).forEach(row -> table.row(row.toArray()));
            article.add(table.element());
        }
        if (!school.leftOut().isEmpty()) {
            article.add(new LeftOutList(book, wording, school.leftOut()).element());
        }
        return article;
    }
}
