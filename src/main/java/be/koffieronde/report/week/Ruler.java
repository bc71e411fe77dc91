package be.koffieronde.report.week;

import be.koffieronde.problem.time.Window;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The times a week's grid has lines at: everything begins and ends at one of them. Between two of them is a row.
 *
 * @param marks minutes after midnight, increasing; at least two
 */
public record Ruler(List<Integer> marks) {

    private static final Window USUAL = new Window(8 * 60, 16 * 60);
    private static final int HOUR = 60;

    public Ruler {
        marks = List.copyOf(marks);
    }

    /** From the full hour at or before all that happens in the week to the full hour at or after it. */
    public static Ruler of(SupporterWeek week) {
        SortedSet<Integer> marks = new TreeSet<>();
        for (DayPlan day : week.days()) {
            day.entries().forEach(entry -> marks.addAll(List.of(entry.from(), entry.to())));
            if (day.hours() != null) {
                marks.addAll(List.of(day.hours().from(), day.hours().to()));
            }
        }
        if (marks.isEmpty()) {
            marks.addAll(List.of(USUAL.from(), USUAL.to()));
        }
        int from = Math.floorDiv(marks.first(), HOUR) * HOUR;
        int to = -Math.floorDiv(-marks.last(), HOUR) * HOUR;
        for (int hour = from; hour <= to; hour += HOUR) {
            marks.add(hour);
        }
        week.days().forEach(day -> addWithin(from, to, day, marks));
        return new Ruler(List.copyOf(marks));
    }

    private static void addWithin(int from, int to, DayPlan day, Collection<Integer> marks) {
        for (List<Window> windows : List.of(day.pauses(), day.noSchool())) {
            for (Window window : windows) {
                IntStream.of(window.from(), window.to())
                        .filter(mark -> from <= mark && mark <= to)
                        .forEach(marks::add);
            }
        }
    }

    int from() {
        return marks.get(0);
    }

    int to() {
        return marks.get(marks.size() - 1);
    }

    public int rows() {
        return marks.size() - 1;
    }

    /** Length of a row in minutes. */
    public int minutes(int row) {
        return marks.get(row + 1) - marks.get(row);
    }

    /** The row that begins at a mark, or the number of rows for the last mark. */
    public int row(int mark) {
        return marks.indexOf(mark);
    }

    /** The full hours among the marks, without the last mark. */
    public List<Integer> hours() {
        return marks.stream().filter(mark -> mark % HOUR == 0 && mark < to()).toList();
    }

    /** Those parts of windows that are on this ruler. */
    public List<Window> visible(List<Window> windows) {
        return Window.intersect(List.of(new Window(from(), to())), windows);
    }
}
