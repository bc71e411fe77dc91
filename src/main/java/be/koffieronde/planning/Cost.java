package be.koffieronde.planning;

/** Medium and soft points a choice costs: lower is better, medium first. Hard rules are never traded. */
record Cost(long medium, long soft) implements Comparable<Cost> {

    static final Cost NONE = new Cost(0, 0);

    @Override
    public int compareTo(Cost other) {
        return medium != other.medium ? Long.compare(medium, other.medium) : Long.compare(soft, other.soft);
    }
}
