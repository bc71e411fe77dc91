package be.koffieronde.generate;

import be.koffieronde.generate.land.Countryside;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.DriveTable;
import be.koffieronde.generate.land.Names;
import be.koffieronde.generate.land.Parking;
import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.generate.land.Village;
import be.koffieronde.generate.life.Life;
import be.koffieronde.generate.life.ProblemDraft;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Travel;
import java.util.List;

/**
 * Makes invented problems that look like the weeks of a Flemish centre for learning support: people, schools, distances
 * and working habits are of a realistic kind, and the whole can be planned without losing a pupil minute as long as
 * nobody is absent. What lives in a centre is laid over it by dice of its own. Takes time in proportion to the number of supporters.
 */
public final class Generator {

    private Generator() {}

    /** Equal settings give an equal problem, on every machine. */
    public static Problem generate(GeneratorSettings settings) {
        Dice dice = new Dice(settings.seed());
        Countryside countryside = Countryside.of(settings.travel());
        DaysOff daysOff = new DaysOff(settings.firstDay(), settings.weeks());
        Names names = new Names(dice.fork());
        ProblemDraft draft = new ProblemDraft(Relation.MODELS);
        Dice living = new Dice(~settings.seed());
        List<Integer> teams = countryside.teams(settings.supporters());
        for (int team = 0; team < teams.size(); team++) {
            Dice own = dice.fork();
            List<Village> villages = countryside.area(team, teams.get(team), own);
            District district = new District(teams.get(team), villages, daysOff, names, own);
            if (settings.isLiving()) {
                district.cases().forEach(work -> new SpareTime(work, daysOff.calendar(), living.fork()).fill());
            }
            district.addTo(draft);
        }
        Travel travel = travel(settings.travel(), draft.locations(), dice);
        if (settings.isLiving()) {
            new Life(daysOff.calendar(), living).enter(draft);
        }
        return draft.problem(settings.name(), daysOff.calendar(), travel);
    }

    private static Travel travel(TravelKind kind, List<Location> locations, Dice dice) {
        if (kind instanceof TravelKind.Roads roads) {
            return new Travel.Roads(roads.network(), Parking.MINUTES);
        }
        return kind instanceof TravelKind.Matrix
                ? new DriveTable(locations, dice).matrix()
                : new Travel.Estimate(Parking.MINUTES);
    }
}
