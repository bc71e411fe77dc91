package be.koffieronde.bench;

import java.util.Locale;

/** How measured numbers are written. */
final class Figures {

    private Figures() {}

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Two decimals; a dash if there is nothing to compare with. */
    static String ratio(double one, double other) {
        return other == 0 ? "–" : String.format(Locale.ROOT, "%.2f", one / other);
    }
}
