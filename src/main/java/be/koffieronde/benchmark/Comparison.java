package be.koffieronde.benchmark;

import java.util.List;

/**
 * How solvers did on one problem.
 *
 * @param variants in the order of the configuration; the others are measured against the first
 */
public record Comparison(String problem, List<Variant> variants) {

    public Comparison {
        variants = List.copyOf(variants);
    }

    /**
     * One solver's figures over its seeds.
     *
     * @param median level by level
     * @param spread soft points between the best and the worst run
     */
    public record Variant(String name, Run median, long spread) {

        static Variant of(String name, List<Run> runs) {
            return new Variant(name, Run.median(runs), Run.spread(runs));
        }
    }

    /** Soft cost of a variant in that of the first; not a number if neither has any. */
    public double ratio(Variant variant) {
        return (double) variant.median().score().soft()
                / variants.get(0).median().score().soft();
    }

    /** The same without commute and workload. */
    public double avoidableRatio(Variant variant) {
        return (double) variant.median().avoidable() / variants.get(0).median().avoidable();
    }
}
