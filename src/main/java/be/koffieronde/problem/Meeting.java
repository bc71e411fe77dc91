package be.koffieronde.problem;

import be.koffieronde.problem.time.WeekWindows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formal meeting (overleg) of a supporter with partners.
 *
 * @param pupil whom it is about; null: nobody in particular
 * @param supporter who must attend; null: whoever supports the pupil, or anybody
 * @param location null: the school of the first partner
 * @param when null: when all partners are free
 */
public record Meeting(
        String id,
        List<String> partners,
        @Nullable String pupil,
        @Nullable String supporter,
        int minutes,
        @Nullable String location,
        @Nullable WeekWindows when) {

    public Meeting {
        partners = List.copyOf(partners);
    }
}
