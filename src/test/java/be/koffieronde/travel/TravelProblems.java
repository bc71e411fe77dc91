package be.koffieronde.travel;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Problems with nothing but locations, a kind of travel and a supporter for each profile. */
final class TravelProblems {

    private static final Calendar CALENDAR = new Calendar(LocalDate.of(2026, 11, 23), 1, Set.of());

    private TravelProblems() {}

    static Problem of(List<Location> locations, Travel travel, Profile... profiles) {
        List<Supporter> supporters =
                Stream.of(profiles).map(TravelProblems::supporter).toList();
        return new Problem(
                "travel",
                CALENDAR,
                locations,
                travel,
                List.of(),
                supporters,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Weights.DEFAULT);
    }

    private static Supporter supporter(Profile profile) {
        return new Supporter(
                profile.id(),
                profile.id(),
                "home",
                profile,
                Set.of(),
                Map.of(),
                Supporter.FULL_TIME,
                null,
                Map.of(),
                Set.of(),
                DatedExceptions.NONE);
    }
}
