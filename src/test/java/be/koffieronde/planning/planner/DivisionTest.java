package be.koffieronde.planning.planner;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.Subproblem;
import be.koffieronde.planning.data.TalksElsewhere;
import be.koffieronde.planning.data.Ties;
import be.koffieronde.planning.planner.SearchStages.GroupSize;
import be.koffieronde.planning.rounds.Figures;
import be.koffieronde.planning.timefold.PartPlans;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    private final WholeProblem problem = BusyCentre.problem();
    private final Centre centre = new Centre(problem.directory(), problem.travel());
    private final List<List<Integer>> apart = List.of(List.of(0), List.of(1));

    @Test
    void every_visit_is_in_one_part_or_left_aside() {
        for (int seed = 0; seed < 20; seed++) {
            Division division = new Division(draft(seed % 2), apart, new SplittableRandom(seed));
            List<Subproblem> parts = new ArrayList<>(division.parts());
            parts.add(division.leftAside());

            assertThat(parts)
                    .flatExtracting(Subproblem::visits)
                    .containsExactlyInAnyOrderElementsOf(
                            centre.visits().stream().map(Visit::id).toList());
        }
    }

    @Test
    void talks_outside_the_home_of_their_partner_are_counted_there() {
        WholeProblem structural = WholeProblem.of(new TestCentre()
                .weeks(3)
                .weight(Rule.TALK_MOVED, 100)
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a").need("b")));
        Centre two = new Centre(structural.directory(), structural.travel());
        Draft draft = new Draft(two);
        draft.merge(
                Planner.whole(draft),
                List.of(
                        new PlacedVisit("talk/heidi/1", "an", 0, 600, 600),
                        new PlacedVisit("talk/heidi/2", "bo", 7, 600, 600),
                        new PlacedVisit("talk/heidi/3", "bo", 14, 630, 630)));

        List<Subproblem> parts = new Division(draft, apart, new SplittableRandom(1)).parts();

        assertThat(soft(draft, parts.get(0))).isEqualTo(-100 + soft(draft, parts.get(0), TalksElsewhere.NONE));
        assertThat(soft(draft, parts.get(1))).isEqualTo(100 + soft(draft, parts.get(1), TalksElsewhere.NONE));
    }

    private static long soft(Draft draft, Subproblem part) {
        return progress(draft, part).score().soft();
    }

    private static long soft(Draft draft, Subproblem part, TalksElsewhere talks) {
        return soft(
                draft,
                new Subproblem(
                        part.supporters(),
                        part.visits(),
                        new Ties(
                                part.ties().pins(),
                                part.ties().bookedElsewhere(),
                                talks,
                                part.ties().sessionsElsewhere(),
                                part.ties().agreed(),
                                part.ties().from(),
                                part.ties().opened())));
    }

    @Test
    void some_visits_of_persons_who_are_busy_in_several_parts_are_left_aside() {
        assertThat(new Division(draft(0), apart, new SplittableRandom(1))
                        .leftAside()
                        .visits())
                .isNotEmpty();
    }

    @Test
    void nothing_is_left_aside_if_all_is_one_part() {
        Division division = new Division(draft(0), List.of(List.of(0, 1)), new SplittableRandom(1));

        assertThat(division.leftAside().visits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void progress_of_the_parts_and_what_is_left_aside_is_progress_of_the_whole(boolean isStructural) {
        WholeProblem whole = isStructural ? problem.structural() : problem;
        Centre centre = new Centre(whole.directory(), whole.travel());
        for (int seed = 0; seed < 20; seed++) {
            Draft draft = draft(centre, seed % 2);
            Division division = new Division(draft, apart, new SplittableRandom(seed));
            PlanProgress together = progress(draft, division.leftAside());
            for (Subproblem part : division.parts()) {
                together = together.plus(figures(draft, part));
            }

            assertThat(together).isEqualTo(progress(draft, Planner.whole(draft)));
        }
    }

    private static PlanProgress progress(Draft draft, Subproblem part) {
        return PlanProgress.nothing(0).plus(figures(draft, part));
    }

    private static Figures figures(Draft draft, Subproblem part) {
        return PartPlans.result(draft.centre().plans().of(part, draft.places(part)))
                .figures();
    }

    /** Nothing planned, or what a few moves plan. */
    private Draft draft(int moves) {
        return draft(centre, moves);
    }

    private Draft draft(Centre centre, int moves) {
        if (moves == 0) {
            return new Draft(centre);
        }
        Roster roster = problem.planner(PlanOptions.ofMoves(moves, 1, 1), GroupSize.MEASURED)
                .plan();
        return Draft.of(centre, roster);
    }
}
