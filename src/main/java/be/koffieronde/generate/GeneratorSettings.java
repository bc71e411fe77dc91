package be.koffieronde.generate;

import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
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
 * @param isLiving whether the centre lives: stand-ins, groups, sessions owed, duties, dates that are not as usual …; without
 *     it is the same centre with none of these
 */
public record GeneratorSettings(
        String name, int supporters, long seed, LocalDate firstDay, int weeks, TravelKind travel, boolean isLiving) {

    /** Fewest supporters a problem is made for. */
    public static final int FEWEST = 5;

    /** First day unless one is asked for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    private static final int MOST_WEEKS = 52;

    /** @throws InvalidInputException with every setting that is out of range */
    public GeneratorSettings {
        List<Fault> faults = new ArrayList<>();
        if (supporters < FEWEST || supporters > travel.mostSupporters()) {
            faults.add(
                    Fault.of("generate.supporters", supporters, FEWEST, travel.mostSupporters(), travel.description())
                            .in("supporters"));
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            faults.add(Fault.of("generate.weeks", weeks, MOST_WEEKS).in("weeks"));
        }
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            faults.add(Fault.of("generate.first-day", firstDay, firstDay.getDayOfWeek(), FIRST_DAY)
                    .in("firstDay"));
        }
        if (name.isBlank()) {
            faults.add(Fault.of("generate.name", name).in("name"));
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    /** A centre that lives. */
    public GeneratorSettings(String name, int supporters, long seed, LocalDate firstDay, int weeks, TravelKind travel) {
        this(name, supporters, seed, firstDay, weeks, travel, true);
    }

    /** One week from {@link #FIRST_DAY} with estimated travel, under a name that tells size and seed. */
    public static GeneratorSettings of(int supporters, long seed) {
        String name = "generated-%d-%d".formatted(supporters, seed);
        return new GeneratorSettings(name, supporters, seed, FIRST_DAY, 1, new TravelKind.Estimate(), true);
    }

    public GeneratorSettings withName(String newName) {
        return new GeneratorSettings(newName, supporters, seed, firstDay, weeks, travel, isLiving);
    }

    public GeneratorSettings withCalendar(LocalDate newFirstDay, int newWeeks) {
        return new GeneratorSettings(name, supporters, seed, newFirstDay, newWeeks, travel, isLiving);
    }

    public GeneratorSettings withTravel(TravelKind newTravel) {
        return new GeneratorSettings(name, supporters, seed, firstDay, weeks, newTravel, isLiving);
    }

    /** The same centre in a week in which all is as usual. */
    public GeneratorSettings withoutLife() {
        return new GeneratorSettings(name, supporters, seed, firstDay, weeks, travel, false);
    }
}
