package be.koffieronde.report;

import be.koffieronde.problem.Visit;
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
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A supporter's week as a table: days across, times down. To a screen reader each day is a list in order of time. The rows
 * of the grid grow where a text needs the room, the same for all days.
 */
final class WeekTable {

    private static final int MINUTES_WORTH_A_LABEL = 75;

    private final SupporterWeek week;
    private final Wording wording;
    private final Ruler ruler;

    WeekTable(SupporterWeek week, Wording wording) {
        this.week = week;
        this.wording = wording;
        ruler = Ruler.of(week);
    }

    Element element() {
        Element headings = Element.of("tr").with("role", "row");
        Element row = Element.of("tr", axis()).with("role", "row");
        headings.add(Element.of("td").with("class", "axis").with("aria-hidden", true));
        for (DayPlan day : week.days()) {
            headings.add(heading(day));
            row.add(cell(day));
        }
        return Element.of(
                        "table",
                        Element.of("caption", caption()),
                        Element.of("thead", headings).with("role", "rowgroup"),
                        Element.of("tbody", row).with("role", "rowgroup"))
                .with("class", "week")
                .with("role", "table")
                .with("style", "--days:%d;--rows:%s".formatted(week.days().size(), rows()));
    }

    private String caption() {
        return week.supporter().name() + ", " + wording.week(week.week());
    }

    private String rows() {
        return IntStream.range(0, ruler.rows())
                .mapToObj(row -> "minmax(calc(%d*var(--min)),auto)".formatted(ruler.minutes(row)))
                .collect(Collectors.joining(" "));
    }

    private Element axis() {
        Element axis = Element.of("td").with("class", "axis").with("aria-hidden", true);
        for (int hour : ruler.hours()) {
            int row = ruler.row(hour);
            axis.add(Element.of("span", wording.clock(hour)).with("style", rows(row, row + 1)));
        }
        return axis;
    }

    private Element heading(DayPlan day) {
        return Element.of(
                        "th",
                        Element.of("span", wording.day(day.date())).with("class", "date"),
                        " ",
                        Element.of("span", wording.hours(day)).with("class", "hours"))
                .with("role", "columnheader")
                .with("scope", "col");
    }

    private Element cell(DayPlan day) {
        Element heading = Element.of("p", Element.of("b", wording.day(day.date())), " " + wording.hours(day))
                .with("class", "day");
        Element grid = Element.of("div").with("class", "grid");
        shade(grid, "off", SchoolTimes.outside(day.hours()), "");
        shade(grid, "pause", day.pauses(), "");
        shade(grid, "no-school", day.noSchool(), noSchool(day));
        if (!day.entries().isEmpty()) {
            grid.add(list(day));
        }
        return Element.of("td", heading, grid)
                .with("role", "cell")
                .with("class", day.entries().isEmpty() ? "empty" : "");
    }

    private String noSchool(DayPlan day) {
        boolean isWednesday = day.date().getDayOfWeek() == DayOfWeek.WEDNESDAY;
        return wording.say(isWednesday && day.noSchool().size() > 1 ? "shade.wednesday" : "shade.no-school");
    }

    private void shade(Element grid, String style, List<Window> windows, String label) {
        for (Window window : ruler.visible(windows)) {
            Element shade = Element.of("div")
                    .with("class", "shade " + style)
                    .with("aria-hidden", true)
                    .with("style", rows(ruler.row(window.from()), ruler.row(window.to())));
            grid.add(window.minutes() >= MINUTES_WORTH_A_LABEL ? shade.add(label) : shade);
        }
    }

    private Element list(DayPlan day) {
        Lanes lanes = Lanes.of(day.entries());
        Element list = Element.of("ol").with("style", "--lanes:" + lanes.count());
        for (int e = 0; e < day.entries().size(); e++) {
            Entry entry = day.entries().get(e);
            Lanes.Span span = lanes.spans().get(e);
            String columns = ";grid-column:%d/%d".formatted(span.from() + 1, span.to() + 1);
            list.add(item(entry, isArrival(day, e))
                    .with("style", rows(ruler.row(entry.from()), ruler.row(entry.to())) + columns));
        }
        return list;
    }

    private static String rows(int from, int to) {
        return "grid-row:%d/%d".formatted(from + 1, to + 1);
    }

    /** Whether this is the first visit of a stay at a place: only there the place is shown to those who see. */
    private static boolean isArrival(DayPlan day, int entry) {
        return entry == 0
                || !(day.entries().get(entry) instanceof Stop)
                || !(day.entries().get(entry - 1) instanceof Stop before)
                || !before.visit()
                        .location()
                        .equals(((Stop) day.entries().get(entry)).visit().location());
    }

    private Element item(Entry entry, boolean isArrival) {
        if (entry instanceof Stop stop) {
            return stop(stop, isArrival);
        } else if (entry instanceof LunchBreak) {
            return Element.of("li", wording.say("lunch", entry.minutes())).with("class", "lunch");
        }
        Drive drive = (Drive) entry;
        return Element.of(
                        "li",
                        wording.drive(drive, week.supporter()),
                        Element.of("span", wording.say("drive.to", wording.destination(drive)))
                                .with("class", "spoken"))
                .with("class", drive.late() > 0 ? "drive late" : "drive");
    }

    private Element stop(Stop stop, boolean isArrival) {
        Visit visit = stop.visit();
        Element item = Element.of(
                        "li",
                        Element.of("span", wording.time(stop.from(), stop.to())).with("class", "time"),
                        " ",
                        Element.of("b", wording.visit(stop)))
                .with("class", "visit " + Wording.lower(VisitKind.of(visit)))
                .with("data-minutes", stop.minutes());
        String expertise = wording.expertise(visit);
        if (!expertise.isEmpty()) {
            item.add(" ", Element.of("span", expertise).with("class", "expertise"));
        }
        item.add(" ", Element.of("span", wording.place(visit)).with("class", isArrival ? "place" : "spoken"));
        return stop.pinned() ? item.add(" ", Element.of("span", wording.say("pinned"))) : item;
    }
}
