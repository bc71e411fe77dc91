package be.koffieronde.report;

import be.koffieronde.problem.time.Window;
import be.koffieronde.report.week.DayPlan;
import be.koffieronde.report.week.Entry;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.Entry.LunchBreak;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.report.week.Lanes;
import be.koffieronde.report.week.Ruler;
import be.koffieronde.report.week.SchoolTimes;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.VisitKind;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A supporter's week on a sheet: days across, times down; as large as its times, on one page. */
final class SupporterSheet {

    private static final double DAY_WIDTH = 25;
    private static final double POINTS_A_LINE = 10.5;
    private static final int FONT = 8;
    private static final int MINUTES_AN_HOUR = 60;

    /** More characters than the width counts go into a column, as its font is smaller than the usual. */
    private static final double CHARACTERS_A_WIDTH = 1.05;

    private final Worksheet sheet;
    private final Wording wording;
    private final SupporterWeek week;
    private final Ruler ruler;
    private final RowHeights heights;
    private int top;

    SupporterSheet(Worksheet sheet, SupporterWeek week, Wording wording) {
        this.sheet = sheet;
        this.week = week;
        this.wording = wording;
        ruler = Ruler.of(week);
        heights = new RowHeights(ruler);
    }

    /** How many columns a week takes: one for the times, and for each day one or, where visits overlap, more. */
    static int columns(SupporterWeek week) {
        return 1
                + week.days().stream()
                        .mapToInt(day -> Lanes.of(day.entries()).count())
                        .sum();
    }

    /** @param facts one line about the supporter */
    void write(String facts) {
        SheetPen pen = new SheetPen(sheet);
        sheet.fitToHeight((short) 1);
        pen.title(week.supporter().name() + ", " + wording.week(week.week()));
        pen.line(facts);
        top = pen.row() + 1;
        int column = 1;
        for (DayPlan day : week.days()) {
            Lanes lanes = Lanes.of(day.entries());
            write(day, lanes, column);
            column += lanes.count();
        }
        writeTimes(column - 1);
        for (int row = 0; row < ruler.rows(); row++) {
            sheet.rowHeight(top + row, heights.of(row));
        }
        sheet.freezePane(1, top);
        sheet.hideGridLines();
    }

    private void writeTimes(int lastColumn) {
        sheet.width(0, 6);
        for (int hour : ruler.hours()) {
            int row = ruler.row(hour);
            sheet.value(top + row, 0, wording.clock(hour));
            int next = ruler.row(hour + MINUTES_AN_HOUR);
            StyleSetter style = style(row, next, 0, 1);
            style.verticalAlignment("top").borderStyle("thin");
            (next - row > 1 ? style.merge() : style).set();
        }
        sheet.range(top - 1, 0, top - 1, lastColumn).style().borderStyle("thin").set();
    }

    private void write(DayPlan day, Lanes lanes, int column) {
        int end = column + lanes.count();
        for (int lane = column; lane < end; lane++) {
            sheet.width(lane, DAY_WIDTH / lanes.count());
        }
        sheet.value(top - 1, column, wording.day(day.date()) + "  " + wording.hours(day));
        heading(column, end - 1);
        frame(column, end);
        shade(SchoolTimes.outside(day.hours()), column, end, "EDEDED");
        shade(day.pauses(), column, end, "F4F4F4");
        shade(day.noSchool(), column, end, "D4D4D4");
        for (int e = 0; e < day.entries().size(); e++) {
            Lanes.Span span = lanes.spans().get(e);
            double width = DAY_WIDTH * (span.to() - span.from()) / lanes.count();
            put(day.entries().get(e), column + span.from(), column + span.to(), width);
        }
    }

    private void heading(int from, int to) {
        StyleSetter style = sheet.range(top - 1, from, top - 1, to).style();
        style.bold().borderStyle("thin").fillColor("FFFFFF");
        (from < to ? style.merge() : style).set();
    }

    /** Lines beside a day and under it, before anything else is drawn: a cell has the borders it was given last. */
    private void frame(int from, int end) {
        for (int column = from; column < end; column++) {
            for (int row = 0; row < ruler.rows(); row++) {
                StyleSetter style = style(row, row + 1, column, column + 1);
                line(style, BorderSide.LEFT, column == from);
                line(style, BorderSide.RIGHT, column == end - 1);
                line(style, BorderSide.BOTTOM, row == ruler.rows() - 1);
                style.set();
            }
        }
    }

    private static void line(StyleSetter style, BorderSide side, boolean isDrawn) {
        if (isDrawn) {
            style.borderStyle(side, BorderStyle.THIN);
        }
    }

    private void shade(List<Window> windows, int from, int end, String colour) {
        for (Window window : ruler.visible(windows)) {
            style(ruler.row(window.from()), ruler.row(window.to()), from, end)
                    .fillColor(colour)
                    .set();
        }
    }

    private void put(Entry entry, int from, int end, double width) {
        int first = ruler.row(entry.from());
        int after = ruler.row(entry.to());
        String text = text(entry);
        heights.makeRoom(first, after, POINTS_A_LINE * lines(text, width * CHARACTERS_A_WIDTH) + 1);
        sheet.value(top + first, from, CellText.of(text));
        StyleSetter style = style(first, after, from, end);
        style.fontSize(FONT).wrapText(true).verticalAlignment("top");
        look(entry, style);
        (after - first > 1 || end - from > 1 ? style.merge() : style).set();
    }

    /** How many lines a text takes if lines break between words. */
    private static int lines(String text, double characters) {
        int lines = 1;
        double used = 0;
        for (String word : text.split("(?<=[ –-])", -1)) {
            if (used > 0 && used + word.stripTrailing().length() > characters) {
                lines++;
                used = 0;
            }
            used += word.length();
            for (; used > characters + 1; used -= characters) {
                lines++;
            }
        }
        return lines;
    }

    /** Kinds differ by their borders, not by colour alone. */
    private static void look(Entry entry, StyleSetter style) {
        if (entry instanceof Stop stop) {
            switch (VisitKind.of(stop.visit())) {
                case SUPPORT -> style.fillColor("EAF2FA").borderStyle("thin");
                case TALK -> style.fillColor("FFF6DF").borderStyle("double").bold();
                case MEETING -> style.fillColor("EEF7EA").borderStyle("mediumDashed");
                case COMMITMENT -> style.fillColor("F6F1FA").borderStyle("dotted");
            }
        } else if (entry instanceof LunchBreak) {
            style.fillColor("FFFFFF").borderStyle("hair").italic();
        } else {
            style.fillColor("E0E0E0").italic().horizontalAlignment("right");
        }
    }

    private String text(Entry entry) {
        if (entry instanceof Stop stop) {
            String expertise = wording.expertise(stop.visit());
            return "%s %s%s, %s%s"
                    .formatted(
                            wording.time(stop.from(), stop.to()),
                            wording.visit(stop),
                            expertise.isEmpty() ? "" : " [" + expertise + "]",
                            wording.place(stop.visit()),
                            stop.pinned() ? " " + wording.say("pinned") : "");
        }
        return entry instanceof Drive drive
                ? wording.drive(drive, week.supporter())
                : wording.say("lunch", entry.minutes());
    }

    /** The style of rows {@code [from, to)} of the grid in columns {@code [left, right)}. */
    private StyleSetter style(int from, int to, int left, int right) {
        return sheet.range(top + from, left, top + to - 1, right - 1).style();
    }
}
