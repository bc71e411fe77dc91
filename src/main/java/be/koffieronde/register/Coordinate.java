package be.koffieronde.register;

import java.util.OptionalDouble;

/** Numbers as lists write them: with a point or a comma, perhaps with spaces between thousands. */
final class Coordinate {

    private Coordinate() {}

    /** Empty if it is no number; a list writes 0, or nothing, for what it does not know. */
    static OptionalDouble of(String text) {
        String digits = text.replaceAll("[\\s\\p{Zs}']", "");
        if (digits.isEmpty()) {
            return OptionalDouble.of(0);
        }
        try {
            double value = Double.parseDouble(withPoint(digits));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Of a comma and a point, the last one is before the decimals. */
    private static String withPoint(String digits) {
        return digits.lastIndexOf(',') > digits.lastIndexOf('.')
                ? digits.replace(".", "").replace(',', '.')
                : digits.replace(",", "");
    }
}
