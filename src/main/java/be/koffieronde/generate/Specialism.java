package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import java.util.List;
import java.util.Set;

/**
 * What somebody is expert in.
 *
 * @param types most asked first
 * @param schools how many a full-timer with it covers
 */
record Specialism(List<String> types, int schools) {

    private static final int FEW_SCHOOLS = 3;
    private static final int MORE_SCHOOLS = 5;
    private static final int MANY_SCHOOLS = 8;
    private static final int COMBINED_PERCENT = 5;
    private static final int FIRST_PERCENT = 65;

    /** Among twenty supporters, commonest first: rarer expertise serves more schools. */
    static final List<Specialism> TWENTY = List.of(
            common("T9", "BA"),
            common("T3"),
            common("BA", "T2"),
            common("T9", "T3"),
            fewer("T7-STOS"),
            common("T9"),
            rare("T4"),
            common("BA", "T3"),
            rare("T6"),
            common("T3", "BA"),
            fewer("T7-STOS", "T7-AUD"),
            common("T9", "BA"),
            common("BA"),
            rare("T7-AUD"),
            common("T3", "T9"),
            fewer("T2", "BA"),
            common("T9"),
            common("BA"),
            common("T3"),
            fewer("T7-STOS", "BA"));

    private static Specialism common(String... types) {
        return new Specialism(List.of(types), FEW_SCHOOLS);
    }

    private static Specialism fewer(String... types) {
        return new Specialism(List.of(types), MORE_SCHOOLS);
    }

    private static Specialism rare(String type) {
        return new Specialism(List.of(type), MANY_SCHOOLS);
    }

    boolean isCommon() {
        return schools == FEW_SCHOOLS;
    }

    /** What one need asks of somebody like this. */
    Set<String> asked(Dice dice) {
        if (types.size() > 1 && dice.chance(COMBINED_PERCENT)) {
            return Set.copyOf(types);
        }
        return Set.of(dice.chance(FIRST_PERCENT) ? types.get(0) : dice.pick(types));
    }
}
