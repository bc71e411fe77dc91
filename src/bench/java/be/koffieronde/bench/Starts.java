package be.koffieronde.bench;

import be.koffieronde.problem.time.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Minutes at which a visit may start, from {@code first} to {@code last}, both included. */
record Starts(int first, int last) {

    Starts plus(int minutes) {
        return new Starts(first + minutes, last + minutes);
    }

    boolean contains(int minute) {
        return first <= minute && minute <= last;
    }

    static boolean anyContains(List<Starts> starts, int minute) {
        return starts.stream().anyMatch(range -> range.contains(minute));
    }

    /** Starts of a visit of so many minutes that lies wholly in one of the windows, as disjoint ranges in order. */
    static List<Starts> within(List<Window> windows, int minutes) {
        return joined(windows.stream()
                .filter(window -> window.minutes() >= minutes)
                .map(window -> new Starts(window.from(), window.to() - minutes))
                .toList());
    }

    /** What some and others have in common, as disjoint ranges in order. */
    static List<Starts> common(List<Starts> some, List<Starts> others) {
        List<Starts> common = new ArrayList<>();
        for (Starts one : some) {
            for (Starts other : others) {
                int first = Math.max(one.first, other.first);
                int last = Math.min(one.last, other.last);
                if (first <= last) {
                    common.add(new Starts(first, last));
                }
            }
        }
        return joined(common);
    }

    /** The same minutes in disjoint ranges, in order, with at least a minute between them. */
    static List<Starts> joined(List<Starts> ranges) {
        List<Starts> joined = new ArrayList<>();
        for (Starts range :
                ranges.stream().sorted(Comparator.comparingInt(Starts::first)).toList()) {
            int latest = joined.size() - 1;
            if (latest >= 0 && range.first <= joined.get(latest).last + 1) {
                Starts before = joined.get(latest);
                joined.set(latest, new Starts(before.first, Math.max(before.last, range.last)));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
