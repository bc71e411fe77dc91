package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartProblemsTest {

    private final Problem centre = Generator.generate(GeneratorSettings.of(8, 1));
    private final OpenWeeks weeks = OpenWeeks.of(new Directory(centre), TravelTables.of(centre));

    @Test
    void theRegionsOfACentreHaveAllItsVisitsBetweenThem() {
        Roster roster = new Planner(weeks.directory(), weeks.travel(), PlanOptions.ofMoves(200, 1, 1)).plan();
        List<List<Supporter>> regions = new Regions(weeks.directory()).of(centre.supporters(), 3);

        List<Problem> parts = new PartProblems(weeks, roster, regions).problems();

        assertThat(parts).hasSize(4);
        assertThat(parts.stream()
                        .flatMap(part -> Visits.of(new Directory(part)).stream())
                        .map(Visit::id))
                .containsExactlyInAnyOrderElementsOf(
                        weeks.visits().stream().map(Visit::id).toList());
    }

    @Test
    void aCentreIsHalvedUntilNoRegionIsTooLarge() {
        List<List<Supporter>> regions = new Regions(weeks.directory()).of(centre.supporters(), 3);

        assertThat(regions).extracting(List::size).containsExactly(2, 2, 2, 2);
        assertThat(regions.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(centre.supporters());
    }
}
