package be.koffieronde.report.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the entries of a day side by side where they overlap, as they do in a roster that breaks rules.
 *
 * @param spans one for each entry, in the same order
 * @param count how many lanes there are
 */
public record Lanes(List<Span> spans, int count) {

    /** From lane {@code from} up to and without lane {@code to}, counted from 0. */
    public record Span(int from, int to) {}

    public Lanes {
        spans = List.copyOf(spans);
    }

    /** The lanes of entries by start. */
    public static Lanes of(List<Entry> entries) {
        int[] lane = new int[entries.size()];
        List<Integer> ends = new ArrayList<>();
        for (int e = 0; e < lane.length; e++) {
            lane[e] = firstFree(ends, entries.get(e).from());
            if (lane[e] == ends.size()) {
                ends.add(0);
            }
            ends.set(lane[e], entries.get(e).to());
        }
        int count = Math.max(1, ends.size());
        List<Span> spans = new ArrayList<>();
        for (int e = 0; e < lane.length; e++) {
            spans.add(overlapsAny(entries, e) ? new Span(lane[e], lane[e] + 1) : new Span(0, count));
        }
        return new Lanes(spans, count);
    }

    private static int firstFree(List<Integer> ends, int start) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > start) {
            lane++;
        }
        return lane;
    }

    private static boolean overlapsAny(List<Entry> entries, int index) {
        Entry one = entries.get(index);
        return IntStream.range(0, entries.size())
                .filter(other -> other != index)
                .mapToObj(entries::get)
                .anyMatch(other -> other.from() < one.to() && one.from() < other.to());
    }
}
