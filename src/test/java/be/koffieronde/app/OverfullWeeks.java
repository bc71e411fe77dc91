package be.koffieronde.app;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import java.util.List;
import java.util.Map;

/** Generated problems that ask more than their supporters can give. */
final class OverfullWeeks {

    private OverfullWeeks() {}

    /** Everybody may work only so many percent of what their contract says. */
    static Directory withContractsCutTo(int percent, int supporters, long seed) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, seed));
        return with(
                problem,
                problem.supporters().stream()
                        .map(supporter -> with(supporter, supporter.weeklyMinutes() * percent / 100))
                        .toList());
    }

    /** Every third supporter is away all week. */
    static Directory withAbsentSupporters(int supporters, long seed) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, seed));
        return with(
                problem,
                problem.supporters().stream()
                        .map(supporter ->
                                problem.supporters().indexOf(supporter) % 3 == 0 ? away(supporter) : supporter)
                        .toList());
    }

    private static Directory with(Problem problem, List<Supporter> supporters) {
        return new Directory(new Problem(
                problem.name(),
                problem.calendar(),
                problem.locations(),
                problem.travel(),
                problem.schools(),
                supporters,
                problem.partners(),
                problem.collaborationModels(),
                problem.pupils(),
                problem.meetings(),
                problem.commitments(),
                problem.weights()));
    }

    private static Supporter with(Supporter supporter, int weeklyMinutes) {
        return new Supporter(
                supporter.id(),
                supporter.name(),
                supporter.home(),
                supporter.profile(),
                supporter.expertise(),
                supporter.hours(),
                weeklyMinutes,
                supporter.lunch(),
                supporter.staysForTalks(),
                supporter.absences(),
                supporter.on());
    }

    private static Supporter away(Supporter supporter) {
        return new Supporter(
                supporter.id(),
                supporter.name(),
                supporter.home(),
                supporter.profile(),
                supporter.expertise(),
                Map.of(),
                supporter.weeklyMinutes(),
                supporter.lunch(),
                Map.of(),
                supporter.absences(),
                supporter.on());
    }
}
