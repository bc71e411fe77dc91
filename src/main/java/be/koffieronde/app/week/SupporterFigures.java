package be.koffieronde.app.week;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a supporter does, over the whole horizon.
 *
 * @param id empty: of all together
 * @param contractMinutes hours to be worked, over the whole horizon
 * @param amounts every measure
 */
public record SupporterFigures(String id, String name, long contractMinutes, Map<Measure, Long> amounts) {

    public SupporterFigures {
        amounts = Map.copyOf(amounts);
    }

    /** Count or minutes, see {@link Measure}. */
    public long amount(Measure measure) {
        return amounts.getOrDefault(measure, 0L);
    }

    /** All together, under no name. */
    static SupporterFigures total(List<SupporterFigures> supporters) {
        Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
        long contractMinutes = 0;
        for (SupporterFigures supporter : supporters) {
            supporter.amounts.forEach((measure, amount) -> amounts.merge(measure, amount, Long::sum));
            contractMinutes += supporter.contractMinutes;
        }
        return new SupporterFigures("", "", contractMinutes, amounts);
    }
}
