package be.koffieronde.report;

import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.week.SchoolBook;
import be.koffieronde.report.week.SchoolWeek;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.WeekBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The roster as a workbook: a summary, a sheet for each supporter and each school, and the data on one flat sheet. */
final class WorkbookPaper {

    /** Rows that come before those of a table: title, headings, and what is between. */
    private static final int ABOVE_SCHOOLS = 3;

    private static final int ABOVE_LISTS = 2;

    private final WeekBook book;
    private final Wording wording;
    private final SheetRoom room;
    private final SheetNames names = new SheetNames();

    /** @throws InvalidInputException if a sheet has no room for a week */
    WorkbookPaper(WeekBook book, Wording wording) {
        this(book, wording, SheetRoom.USUAL);
    }

    WorkbookPaper(WeekBook book, Wording wording, SheetRoom room) {
        this.book = book;
        this.wording = wording;
        this.room = room;
        if (book.knowsRounds(wording.audience())) {
            book.supporters().forEach(this::checkColumns);
        }
    }

    private void checkColumns(Supporter supporter) {
        book.weeks(supporter).forEach(week -> room.checkColumns(SupporterSheet.columns(week), supporter.name()));
    }

    void writeTo(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Koffieronde", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            workbook.properties().setTextProperty(SealedWorkbook.PROPERTY, SealedWorkbook.NO_SEAL);
            if (book.knowsRounds(wording.audience())) {
                writeRounds(workbook);
            }
            if (book.knowsSchools()) {
                writeSchools(workbook);
            }
            writeLists(workbook);
            writeData(workbook);
        }
    }

    private void writeRounds(Workbook workbook) throws IOException {
        if (!book.isForOne()) {
            writeSummary(workbook);
        }
        writeSupporters(workbook);
    }

    private Worksheet sheet(Workbook workbook, String name) {
        return workbook.newWorksheet(names.free(name));
    }

    private void writeSummary(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(workbook, wording.say("summary"));
        SheetPen pen = new SheetPen(sheet);
        Totals totals = new Totals(book, wording);
        pen.title(wording.say("title", book.problem().name()) + ", " + wording.period());
        pen.line(wording.say("for." + Wording.lower(wording.audience())));
        if (!book.judgement().verdict().score().isFeasible()) {
            pen.line(wording.say("broken"));
        }
        pen.skip(1);
        totals.lines().forEach((fact, value) -> pen.fact(wording.say(fact), value));
        pen.skip(1);
        pen.table(totals.headings(), totals.rows());
        pen.widths(36, 14, 14, 14, 14, 14, 14, 20);
        sheet.finish();
    }

    private void writeSupporters(Workbook workbook) throws IOException {
        Totals totals = new Totals(book, wording);
        for (Supporter supporter : book.supporters()) {
            List<String> facts = totals.of(supporter);
            for (SupporterWeek week : book.weeks(supporter)) {
                Worksheet sheet = sheet(workbook, named(supporter.name(), week.week()));
                new SupporterSheet(sheet, week, wording).write(String.join("; ", facts.subList(1, facts.size())));
                sheet.finish();
            }
        }
    }

    private void writeSchools(Workbook workbook) throws IOException {
        for (SchoolBook school : book.schoolBooks()) {
            for (SchoolWeek week : school.weeks()) {
                writeSchool(workbook, new SchoolPage(school, book, wording), week, named(school.name(), week.week()));
            }
        }
    }

    private void writeSchool(Workbook workbook, SchoolPage page, SchoolWeek week, String name) throws IOException {
        for (var rows : room.sheets(page.rows(week), ABOVE_SCHOOLS)) {
            Worksheet sheet = sheet(workbook, name);
            SheetPen pen = new SheetPen(sheet);
            pen.title(page.caption(week));
            pen.skip(1);
            pen.table(page.headings(), rows);
            pen.widths(14, 14, 22, 14, 44, 14, 24);
            sheet.finish();
        }
    }

    private String named(String name, int week) {
        return book.calendar().weeks() == 1 ? name : name + " " + week;
    }

    private void writeLists(Workbook workbook) throws IOException {
        LeftOutList left = new LeftOutList(book, wording);
        list(workbook, "left-out", left.headings(), left.rows(), 36, 30, 10, 70);
        if (wording.sees(Fact.ROUNDS) && !book.isForOne()) {
            DueTalkList due = new DueTalkList(book, wording);
            list(workbook, "due", due.headings(), due.rows(), 24, 20, 36, 18, 18, 30);
        }
    }

    private void list(Workbook workbook, String key, List<String> headings, List<List<Object>> rows, double... widths)
            throws IOException {
        for (List<List<Object>> onSheet : room.sheets(rows, ABOVE_LISTS)) {
            Worksheet sheet = sheet(workbook, wording.say(key));
            SheetPen pen = new SheetPen(sheet);
            pen.title(wording.say(key));
            if (rows.isEmpty()) {
                pen.line(wording.say(key + ".none"));
            } else {
                pen.table(headings, onSheet);
            }
            pen.widths(widths);
            sheet.finish();
        }
    }

    private void writeData(Workbook workbook) throws IOException {
        FlatTable data = new FlatTable(book, wording);
        for (List<List<Object>> rows : room.sheets(data.rows(), 1)) {
            Worksheet sheet = sheet(workbook, wording.say("data"));
            SheetPen pen = new SheetPen(sheet);
            pen.table(data.columns(), rows);
            pen.widths(12, 8, 8, 9, 15, 18, 32, 10, 28, 16, 9, 14, 12, 16, 30, 14);
            sheet.freezePane(0, 1);
            sheet.finish();
        }
    }
}
