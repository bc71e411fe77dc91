package be.koffieronde.planning;

import java.util.function.IntFunction;

/** The orders of one stage, a group each. */
record Slices(IntFunction<SearchOrder> orders) {

    /** What a group is told; asked for when its turn has come. */
    SearchOrder order(int group) {
        return orders.apply(group);
    }
}
