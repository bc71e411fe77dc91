package be.koffieronde.travel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Rounds exact minutes up and adds parking. A row is made when it is first asked for and then kept, at two bytes a
 * minute: 12,500 locations take at most 313 MB. Safe for several threads, as a row is the same whoever makes it.
 */
final class WholeMinutes implements MinuteTable {

    /** Minutes this little above a whole number are that number. */
    private static final double TOLERANCE = 1e-9;

    private final ExactMinutes exact;
    private final int parking;
    private final AtomicReferenceArray<short[]> rows;

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
        return row(from, rows.length())[to];
    }

    @Override
    public short[] row(int from, int locations) {
        short[] row = rows.getAcquire(from);
        return row == null ? make(from) : row;
    }

    private short[] make(int from) {
        double[] minutes = exact.from(from);
        short[] row = new short[minutes.length];
        for (int to = 0; to < row.length; to++) {
            row[to] = to == from ? 0 : whole(minutes[to]);
        }
        rows.setRelease(from, row);
        return row;
    }

    private short whole(double minutes) {
        double whole = Math.ceil(minutes - TOLERANCE) + parking;
        if (whole > Short.MAX_VALUE) {
            throw new IllegalArgumentException("A drive of %.0f minutes cannot be counted.".formatted(whole));
        }
        return (short) whole;
    }
}
