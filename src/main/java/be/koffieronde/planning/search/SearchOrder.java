package be.koffieronde.planning.search;

/**
 * What a search of a plan is told.
 *
 * @param budget how long to go on
 * @param hottest temperature to begin with
 * @param coldest temperature to end with
 * @param isRepair whether to look for room for the last needs left out, at whatever soft cost
 * @param counts told of every move that is kept
 */
public record SearchOrder(
        Budget budget, Temperature hottest, Temperature coldest, boolean isRepair, RuinCounts counts) {

    /** Not to search at all. */
    public static final SearchOrder NONE =
            anneal(Budget.ofTries(0, () -> true), new Temperature(1, 1), new Temperature(1, 1), new RuinCounts());

    public static SearchOrder anneal(Budget budget, Temperature hottest, Temperature coldest, RuinCounts counts) {
        return new SearchOrder(budget, hottest, coldest, false, counts);
    }

    /** How much worse a plan may become by chance, in the units of a {@link Yardstick}. */
    public record Temperature(double medium, double soft) {

        /** Between this and another, a share of the way, geometrically. */
        public Temperature towards(Temperature other, double share) {
            return new Temperature(
                    medium * Math.pow(other.medium / medium, share), soft * Math.pow(other.soft / soft, share));
        }
    }

    Temperature temperature() {
        return hottest.towards(coldest, budget.spent());
    }
}
