package be.koffieronde.planning;

/**
 * What a search of a plan is told.
 *
 * @param budget how long to go on
 * @param hottest temperature to begin with
 * @param coldest temperature to end with
 */
record SearchOrder(Budget budget, Temperature hottest, Temperature coldest) {

    /** Not to search at all. */
    static final SearchOrder NONE =
            new SearchOrder(Budget.ofTries(0, () -> true), new Temperature(1, 1), new Temperature(1, 1));

    /** How much worse a plan may become by chance, in medium and soft points. */
    record Temperature(double medium, double soft) {

        /** Between this and another, a share of the way, geometrically. */
        Temperature towards(Temperature other, double share) {
            return new Temperature(
                    medium * Math.pow(other.medium / medium, share), soft * Math.pow(other.soft / soft, share));
        }
    }

    Temperature temperature() {
        return hottest.towards(coldest, budget.spent());
    }
}
