package be.koffieronde.problem.time;

import be.koffieronde.problem.fault.UnfitText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Half-open stretch {@code [from, to)} of one day, in minutes after midnight. */
public record Window(int from, int to) {

    private static final Pattern TEXT =
            Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)");

    public Window {
        if (from >= to) {
            throw new UnfitText("problem.window-backwards", Clock.format(from), Clock.format(to));
        }
    }

    /**
     * Reads {@code HH:MM-HH:MM}.
     *
     * @throws IllegalArgumentException if the text is no window
     */
    public static Window parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new UnfitText("problem.no-window", text);
        }
        int dash = text.indexOf('-');
        return new Window(Clock.parse(text.substring(0, dash)), Clock.parse(text.substring(dash + 1)));
    }

    public int minutes() {
        return to - from;
    }

    public boolean contains(int start, int end) {
        return from <= start && end <= to;
    }

    /** The common part, empty if there is none. */
    public Optional<Window> intersect(Window other) {
        int latestFrom = Math.max(from, other.from);
        int earliestTo = Math.min(to, other.to);
        return latestFrom < earliestTo ? Optional.of(new Window(latestFrom, earliestTo)) : Optional.empty();
    }

    /** What is left of this window without another: no window, one or two. */
    public List<Window> without(Window other) {
        List<Window> left = new ArrayList<>(2);
        if (from < Math.min(to, other.from)) {
            left.add(new Window(from, Math.min(to, other.from)));
        }
        if (Math.max(from, other.to) < to) {
            left.add(new Window(Math.max(from, other.to), to));
        }
        return left;
    }

    /** Pairwise common parts of two lists, in order of start, without duplicates. */
    public static List<Window> intersect(List<Window> some, List<Window> others) {
        List<Window> common = new ArrayList<>();
        for (Window one : some) {
            for (Window other : others) {
                one.intersect(other).ifPresent(common::add);
            }
        }
        return areInOrder(common)
                ? common
                : common.stream().distinct().sorted(BY_START).toList();
    }

    /** The windows in order of start; the list itself if it is in order. */
    public static List<Window> byStart(List<Window> windows) {
        return areInOrder(windows) ? windows : windows.stream().sorted(BY_START).toList();
    }

    /** Whether each comes after the one before it, and no two are the same. */
    private static boolean areInOrder(List<Window> windows) {
        for (int i = 1; i < windows.size(); i++) {
            Window last = windows.get(i - 1);
            Window next = windows.get(i);
            if (next.from < last.from || (next.from == last.from && next.to <= last.to)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code [start, end)} lies wholly in one of the windows. */
    public static boolean anyContains(List<Window> windows, int start, int end) {
        for (Window window : windows) {
            if (window.contains(start, end)) {
                return true;
            }
        }
        return false;
    }

    /** Earliest start first, then earliest end. */
    public static final Comparator<Window> BY_START =
            Comparator.comparingInt(Window::from).thenComparingInt(Window::to);

    /** {@code HH:MM-HH:MM} */
    @Override
    public String toString() {
        return Clock.format(from) + "-" + Clock.format(to);
    }
}
