package be.koffieronde.planning.search;

/**
 * How to search a plan.
 *
 * @param hottest temperature to begin with
 * @param coldest temperature to end with
 * @param mayRepair whether to look for room for the last needs left out, at whatever soft cost, if that suits the plan
 */
public record SearchParameters(SearchLimit limit, Temperature hottest, Temperature coldest, boolean mayRepair) {

    /** How much worse a plan may become by chance, in the units of a {@link Yardstick}. */
    public record Temperature(double medium, double soft) {

        /** Of a search that starts from nothing. The figures are measured, see docs/solver.md. */
        public static final Temperature HOTTEST = new Temperature(2, 0.8);

        public static final Temperature COLDEST = new Temperature(0.04, 0.05);

        /** Between this and another, a share of the way, geometrically. */
        public Temperature towards(Temperature other, double share) {
            return new Temperature(
                    medium * Math.pow(other.medium / medium, share), soft * Math.pow(other.soft / soft, share));
        }
    }
}
