package be.koffieronde.planning.data;

import java.util.List;
import java.util.Map;

/**
 * Some supporters of a problem with visits they may hold, by their ids: a plain value, which means the same to whoever has the
 * problem.
 *
 * @param visits without those of others
 * @param pins when visits that must stay in their rounds start, by visit id
 * @param bookedElsewhere when persons are bound by visits of others, by person
 * @param talksElsewhere of series that other parts have a share in
 */
public record Subproblem(
        List<String> supporters,
        List<String> visits,
        Map<String, Integer> pins,
        Map<String, List<Booking>> bookedElsewhere,
        TalksElsewhere talksElsewhere) {}
