package be.koffieronde.generate;

import be.koffieronde.problem.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What problem to make. Equal settings give equal problems.
 *
 * @param name name of the problem
 * @param supporters 5 to 5000, less for some kinds of travel
 * @param seed the chance in it; any number
 * @param firstDay a Monday
 * @param weeks 1 to 52
 */
public record GeneratorSettings(
        String name, int supporters, long seed, LocalDate firstDay, int weeks, TravelKind travel) {

    /** Fewest supporters a problem is made for. */
    public static final int FEWEST = 5;

    /** First day unless one is asked for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    private static final int MOST_WEEKS = 52;

    /** @throws InvalidInputException with every setting that is out of range */
    public GeneratorSettings {
        List<String> faults = new ArrayList<>();
        if (supporters < FEWEST || supporters > travel.mostSupporters()) {
            faults.add("supporters: %d cannot be; ask for %d to %d with %s"
                    .formatted(supporters, FEWEST, travel.mostSupporters(), travel.description()));
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            faults.add("weeks: %d cannot be; ask for 1 to %d".formatted(weeks, MOST_WEEKS));
        }
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            faults.add("firstDay: %s is a %s; give a Monday, such as %s"
                    .formatted(firstDay, firstDay.getDayOfWeek(), FIRST_DAY));
        }
        if (name.isBlank()) {
            faults.add("name: '%s' is blank; give the problem a name".formatted(name));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** One week from {@link #FIRST_DAY} with estimated travel, under a name that tells size and seed. */
    public static GeneratorSettings of(int supporters, long seed) {
        String name = "generated-%d-%d".formatted(supporters, seed);
        return new GeneratorSettings(name, supporters, seed, FIRST_DAY, 1, new TravelKind.Estimate());
    }

    public GeneratorSettings withName(String newName) {
        return new GeneratorSettings(newName, supporters, seed, firstDay, weeks, travel);
    }

    public GeneratorSettings withCalendar(LocalDate newFirstDay, int newWeeks) {
        return new GeneratorSettings(name, supporters, seed, newFirstDay, newWeeks, travel);
    }

    public GeneratorSettings withTravel(TravelKind newTravel) {
        return new GeneratorSettings(name, supporters, seed, firstDay, weeks, newTravel);
    }
}
