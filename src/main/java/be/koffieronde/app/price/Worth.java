package be.koffieronde.app.price;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a talk is worth: points of the rule "Talk missed", here in hundredths and not in whole points only.
 *
 * @param hundredths 0 or more; 0: no talks at all
 */
public record Worth(long hundredths) implements Comparable<Worth> {

    public static final Worth NOTHING = new Worth(0);

    private static final long POINT = 100;

    /** Four times what a rule may count at most. */
    private static final long MOST = 4_000_000_000L * POINT;

    private static final List<Integer> PERCENTAGES = List.of(0, 5, 10, 25, 50, 100, 200, 400);

    public Worth {
        if (hundredths < 0 || hundredths > MOST) {
            throw new IllegalArgumentException("A worth is 0 to %d points.".formatted(MOST / POINT));
        }
    }

    static Worth ofPoints(int points) {
        return new Worth(POINT * points);
    }

    /**
     * Reads points such as {@code 2} or {@code 0.25}, less than ten million.
     *
     * @throws IllegalArgumentException if it is no such number with at most two decimals
     */
    public static Worth parse(String text) {
        if (!text.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("Points are written like 2 or 0.25.");
        }
        return new Worth(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    /** From nothing to four times this. */
    List<Worth> range() {
        return PERCENTAGES.stream()
                .map(percent -> new Worth(hundredths * percent / 100))
                .distinct()
                .toList();
    }

    /** The least number that makes whole points of it. */
    int denominator() {
        return (int) (POINT / greatestDivisor(hundredths, POINT));
    }

    /** Whole points, after everything is multiplied by the {@link #denominator}. */
    long numerator() {
        return hundredths * denominator() / POINT;
    }

    /** How much so many points of value come to, in hundredths of a point. */
    long times(long value) {
        return hundredths * value;
    }

    private static long greatestDivisor(long one, long other) {
        return other == 0 ? one : greatestDivisor(other, one % other);
    }

    @Override
    public int compareTo(Worth other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** Points, as {@link #parse} reads them. */
    @Override
    public String toString() {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2);
        return hundredths % POINT == 0
                ? points.toBigInteger().toString()
                : points.stripTrailingZeros().toPlainString();
    }
}
