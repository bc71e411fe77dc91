package be.koffieronde.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Closeup.Change;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseupTest {

    @ParameterizedTest
    @CsvSource({"small, 1", "small, 2", "three-weeks, 1", "three-weeks, 2"})
    void every_rule_changes_as_much_as_in_the_whole_roster(String name, int number) {
        Problem problem = VectorReader.problem(name + ".json");
        Roster roster = VectorReader.roster("%s.roster-%d.json".formatted(name, number));
        Directory directory = new Directory(problem);
        Referee referee = new Referee(directory, new VectorTravel(problem));
        Closeup closeup = referee.closeup(roster);
        Verdict before = referee.judge(roster);
        Random random = new Random(number);
        for (int n = 0; n < 200; n++) {
            RosterRound round = changed(roster, directory, random);
            Change change = closeup.change(round);
            Verdict after = referee.judge(with(roster, round));
            for (Rule rule : Rule.values()) {
                assertThat(change.after().total(rule) - change.before().total(rule))
                        .as("%s by %s", rule, round)
                        .isEqualTo(after.total(rule) - before.total(rule));
            }
        }
    }

    @Test
    void a_visit_of_another_round_is_refused() {
        Problem problem = VectorReader.problem("small.json");
        Roster roster = VectorReader.roster("small.roster-1.json");
        Closeup closeup = new Referee(new Directory(problem), new VectorTravel(problem)).closeup(roster);
        RosterRound first = roster.rounds().get(0);
        RosterRound second = roster.rounds().get(1);
        RosterRound stolen = new RosterRound(first.supporter(), first.date(), second.visits());

        assertThatThrownBy(() -> closeup.change(stolen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Visit '%s' is in another round; only what is left out can be added."
                        .formatted(second.visits().get(0).id()));
    }

    /** A round with a visit more that was left out, or one fewer, or one at another time. */
    private static RosterRound changed(Roster roster, Directory directory, Random random) {
        RosterRound round = roster.rounds().get(random.nextInt(roster.rounds().size()));
        List<PlannedVisit> visits = new ArrayList<>(round.visits());
        int start = 480 + random.nextInt(500);
        int one = random.nextInt(visits.size());
        switch (random.nextInt(3)) {
            case 0 -> visits.add(left(roster, directory, start, random));
            case 1 -> visits.set(one, at(start, visits.get(one)));
            default -> {
                if (visits.size() > 1) {
                    visits.remove(one);
                }
            }
        }
        return new RosterRound(round.supporter(), round.date(), visits);
    }

    private static PlannedVisit left(Roster roster, Directory directory, int start, Random random) {
        String id = roster.unplanned().get(random.nextInt(roster.unplanned().size()));
        int minutes = Visits.of(directory).stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow()
                .minutes();
        return new PlannedVisit(id, start, start + minutes, false);
    }

    private static PlannedVisit at(int start, PlannedVisit visit) {
        return new PlannedVisit(visit.id(), start, start + visit.end() - visit.start(), visit.pinned());
    }

    private static Roster with(Roster roster, RosterRound changed) {
        List<RosterRound> rounds = new ArrayList<>();
        List<String> left = new ArrayList<>(roster.unplanned());
        for (RosterRound round : roster.rounds()) {
            boolean isIt = round.supporter().equals(changed.supporter())
                    && round.date().equals(changed.date());
            rounds.add(isIt ? changed : round);
            if (isIt) {
                round.visits().forEach(visit -> left.add(visit.id()));
                changed.visits().forEach(visit -> left.remove(visit.id()));
            }
        }
        return new Roster(roster.problem(), null, rounds, left);
    }
}
