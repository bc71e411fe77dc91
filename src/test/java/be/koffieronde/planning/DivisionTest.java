package be.koffieronde.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.FactsBuilder.Part;
import be.koffieronde.planning.Schedule.GroupSize;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private final WholeProblem problem = BusyCentre.problem();
    private final Centre centre = new Centre(problem.directory(), problem.travel());
    private final List<List<Integer>> apart = List.of(List.of(0), List.of(1));

    @Test
    void everyVisitIsInOnePartOrLeftAside() {
        for (int seed = 0; seed < 20; seed++) {
            Division division = new Division(draft(seed % 2), apart, new SplittableRandom(seed));
            List<Part> parts = new ArrayList<>(division.parts());
            parts.add(division.leftAside());

            assertThat(parts).flatExtracting(Part::visits).containsExactlyInAnyOrderElementsOf(centre.visits());
        }
    }

    @Test
    void someVisitsOfPersonsWhoAreBusyInSeveralPartsAreLeftAside() {
        assertThat(new Division(draft(0), apart, new SplittableRandom(1))
                        .leftAside()
                        .visits())
                .isNotEmpty();
    }

    @Test
    void nothingIsLeftAsideIfAllIsOnePart() {
        Division division = new Division(draft(0), List.of(List.of(0, 1)), new SplittableRandom(1));

        assertThat(division.leftAside().visits()).isEmpty();
    }

    @Test
    void progressOfThePartsAndWhatIsLeftAsideIsProgressOfTheWhole() {
        for (int seed = 0; seed < 20; seed++) {
            Draft draft = draft(seed % 2);
            Division division = new Division(draft, apart, new SplittableRandom(seed));
            PlanProgress together = progress(draft, division.leftAside());
            for (Part part : division.parts()) {
                together = together.plus(progress(draft, part));
            }

            assertThat(together).isEqualTo(progress(draft, Planner.whole(draft)));
        }
    }

    private static PlanProgress progress(Draft draft, Part part) {
        return PlanProgress.of(PartPlans.of(draft, part));
    }

    /** Nothing planned, or what a few moves plan. */
    private Draft draft(int moves) {
        if (moves == 0) {
            return new Draft(centre);
        }
        Roster roster = problem.planner(PlanOptions.ofMoves(moves, 1, 1), GroupSize.MEASURED)
                .plan();
        return Draft.of(centre, roster);
    }
}
