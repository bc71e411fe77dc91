package be.koffieronde.travel;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Rounds exact minutes up and adds parking. A row is made when it is first asked for and then kept, at two bytes a
 * minute: 12,500 locations take at most 313 MB. Safe for several threads, as a row is the same whoever makes it.
 */
final class WholeMinutes implements MinuteTable {

    /** Minutes this little above a whole number are that number. */
    private static final double TOLERANCE = 1e-9;

    /** Stands for minutes that do not fit in two bytes; those are in {@link #wideRows}. */
    private static final char WIDE = Character.MAX_VALUE;

    private final ExactMinutes exact;
    private final int parking;
    private final AtomicReferenceArray<char[]> rows;
    private final Map<Integer, int[]> wideRows = new ConcurrentHashMap<>();

    WholeMinutes(int locations, ExactMinutes exact, int parking) {
        this.exact = exact;
        this.parking = parking;
        this.rows = new AtomicReferenceArray<>(locations);
    }

    /** Makes all rows now, on all processors. */
    WholeMinutes complete() {
        IntStream.range(0, rows.length()).parallel().forEach(this::make);
        return this;
    }

    @Override
    public int minutes(int from, int to) {
        char[] row = rows.getAcquire(from);
        char minutes = (row == null ? make(from) : row)[to];
        return minutes == WIDE ? Objects.requireNonNull(wideRows.get(from))[to] : minutes;
    }

    private char[] make(int from) {
        int[] minutes = whole(from);
        if (IntStream.of(minutes).anyMatch(value -> value >= WIDE)) {
            wideRows.put(from, minutes);
        }
        char[] row = narrow(minutes);
        rows.setRelease(from, row);
        return row;
    }

    private int[] whole(int from) {
        double[] minutes = exact.from(from);
        int[] whole = new int[minutes.length];
        for (int to = 0; to < whole.length; to++) {
            whole[to] = to == from ? 0 : (int) (Math.ceil(minutes[to] - TOLERANCE) + parking);
        }
        return whole;
    }

    private static char[] narrow(int[] minutes) {
        char[] row = new char[minutes.length];
        for (int to = 0; to < row.length; to++) {
            row[to] = (char) Math.min(minutes[to], WIDE);
        }
        return row;
    }
}
