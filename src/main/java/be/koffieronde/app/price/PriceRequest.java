package be.koffieronde.app.price;

import be.koffieronde.app.plan.Effort;
import java.util.List;

/**
 * How to find the price of coffee, or of something else.
 *
 * @param priced what has the price
 * @param worths to plan with besides none and the problem's own; empty: the usual ones
 * @param effort of all searches together: a time or a number of moves
 * @param rate what a kilometre by car costs, in euros
 */
public record PriceRequest(Priced priced, List<Worth> worths, Effort effort, double rate) {

    /**
     * Euros a kilometre: what Belgium pays staff of schools and of the state who drive their own car for their work, by the
     * yearly index (royal decree of 18 January 1965).
     */
    public static final double DEFAULT_RATE = 0.4449;

    /** When {@link #DEFAULT_RATE} is paid: 1 July of this year to 30 June of the next. */
    public static final int YEAR_OF_DEFAULT_RATE = 2025;

    /** Of talks. */
    public PriceRequest(List<Worth> worths, Effort effort, double rate) {
        this(Priced.TALKS, worths, effort, rate);
    }

    public PriceRequest {
        worths = List.copyOf(worths);
    }
}
