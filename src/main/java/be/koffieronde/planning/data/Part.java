package be.koffieronde.planning.data;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.travel.TravelTimes;
import java.util.List;
import java.util.Map;

/**
 * What facts are made of: some supporters and visits of a problem, or all of them.
 *
 * @param visits without those of others
 * @param pins when visits that must stay in their rounds start, by visit id
 * @param bookedElsewhere when persons are bound by visits of others, by person
 * @param talksElsewhere of series that other parts have a share in
 */
public record Part(
        Directory directory,
        TravelTimes times,
        List<Supporter> supporters,
        List<Visit> visits,
        Map<String, Integer> pins,
        Map<String, List<Booking>> bookedElsewhere,
        TalksElsewhere talksElsewhere) {}
