package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import be.koffieronde.generate.land.Point;
import be.koffieronde.generate.land.Village;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the supporters of a team: homes all over its area, every expertise in turn, full-timers and part-timers. */
final class Recruitment {

    private static final Lunch LONGER_LUNCH = new Lunch(45, Lunch.DEFAULT.between());
    private static final int BIKE_PERCENT = 15;
    private static final int BIKE_CAMPUSES = 2;
    private static final int STAYING_PERCENT = 35;

    private final Names names;
    private final DaysOff daysOff;
    private final Dice dice;

    Recruitment(Names names, DaysOff daysOff, Dice dice) {
        this.names = names;
        this.daysOff = daysOff;
        this.dice = dice;
    }

    List<SupporterDraft> recruit(int size, List<Village> villages) {
        List<Village> homes = dice.shuffled(villages);
        List<SupporterDraft> team = new ArrayList<>();
        List<Contract> contracts = List.of();
        for (int i = 0; i < size; i++) {
            contracts = i % Contract.TEN.size() == 0 ? dice.shuffled(Contract.TEN) : contracts;
            Specialism specialism = Specialism.TWENTY.get(i % Specialism.TWENTY.size());
            Village village = homes.get(i % homes.size());
            team.add(recruit(contracts.get(i % contracts.size()), specialism, village));
        }
        return team;
    }

    private SupporterDraft recruit(Contract contract, Specialism specialism, Village village) {
        boolean bikes = specialism.isCommon() && dice.chance(BIKE_PERCENT);
        Point home = village.point().around(bikes ? 500 : 1500, dice);
        Supporter supporter = supporter(contract, specialism, bikes ? Profile.BIKE : Profile.CAR);
        return new SupporterDraft(
                supporter, specialism, home, bikes ? BIKE_CAMPUSES : contract.shareOf(specialism.schools()));
    }

    private Supporter supporter(Contract contract, Specialism specialism, Profile profile) {
        String name = names.supporter();
        String id = names.id(name);
        Map<DayOfWeek, Window> hours = contract.hours(dice);
        return new Supporter(
                id,
                name,
                "home-" + id,
                profile,
                Set.copyOf(specialism.types()),
                hours,
                contract.weeklyMinutes(),
                lunch(),
                stays(hours),
                daysOff.someDay(6, dice),
                DatedExceptions.NONE);
    }

    private @Nullable Lunch lunch() {
        int roll = dice.between(0, 99);
        return roll < 80 ? Lunch.DEFAULT : roll < 94 ? LONGER_LUNCH : null;
    }

    /** Half an hour or more behind the hours of some days. */
    private Map<DayOfWeek, Window> stays(Map<DayOfWeek, Window> hours) {
        Map<DayOfWeek, Window> stays = new EnumMap<>(DayOfWeek.class);
        if (dice.chance(STAYING_PERCENT)) {
            for (DayOfWeek day : dice.some(List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), 60)) {
                Window worked = hours.get(day);
                if (worked != null) {
                    stays.put(day, new Window(worked.to(), worked.to() + 15 * dice.between(2, 3)));
                }
            }
        }
        return stays;
    }
}
