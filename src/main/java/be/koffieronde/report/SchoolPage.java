package be.koffieronde.report;

import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Pupil;
import be.koffieronde.report.week.SchoolBook;
import be.koffieronde.report.week.SchoolWeek;
import be.koffieronde.report.week.SchoolWeek.Call;
import be.koffieronde.report.week.WeekBook;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who comes to a school, for the wall of its staff room; or for a partner. */
final class SchoolPage {

    private static final int LINES_OF_A_HEADING = 2;

    private final SchoolBook school;
    private final WeekBook book;
    private final Wording wording;

    SchoolPage(SchoolBook school, WeekBook book, Wording wording) {
        this.school = school;
        this.book = book;
        this.wording = wording;
    }

    String caption(SchoolWeek week) {
        return wording.say(
                school.audience() == Audience.PARTNER ? "partner.caption" : "school.caption",
                school.name(),
                wording.week(week.week()));
    }

    List<String> headings() {
        return wording.headings("day", "time", "who", "kind", "whom", "class", "teacher");
    }

    /** A row for each call, in the order of the headings. */
    List<List<Object>> rows(SchoolWeek week) {
        return week.calls().stream().map(this::row).toList();
    }

    private List<Object> row(Call call) {
        List<Pupil> pupils = book.pupils(call.stop().visit());
        return List.of(
                wording.day(call.date()),
                wording.time(call.stop().from(), call.stop().to()),
                call.supporter().name(),
                wording.kind(call.stop().visit()),
                wording.visit(call.stop()),
                pupils.stream()
                        .flatMap(pupil -> Stream.ofNullable(pupil.classGroup()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                book.teachers(pupils));
    }

    /** About as many lines as it has on paper, so that all go on one sheet. */
    private int lines() {
        int rows = school.weeks().stream().mapToInt(week -> week.calls().size()).sum();
        int tables = school.weeks().size() + (school.leftOut().isEmpty() ? 0 : 1);
        return rows + school.leftOut().size() + LINES_OF_A_HEADING * (tables + 1);
    }

    Element element() {
        Element article = Element.of("article", Element.of("h3", school.name()))
                .with("class", "school sheet")
                .with("style", "--lines:" + lines())
                .with("aria-label", school.name());
        for (SchoolWeek week : school.weeks()) {
            DataTable table = new DataTable(caption(week), headings());
            rows(week).forEach(row -> table.row(row.toArray()));
            article.add(table.element());
        }
        if (!school.unplanned().isEmpty()) {
            article.add(new LeftOutList(book, wording, school).element());
        }
        return article;
    }
}
