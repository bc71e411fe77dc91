package be.koffieronde;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rosters that ship with the problems are what they claim to be. */
class PublishedSolutionsTest {

    private static final double LEAST_SHARE_OF_TALKS = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {"first-week", "limburg"})
    void a_shipped_roster_keeps_every_rule_and_every_pupil_minute_and_its_word(String name) {
        Problem problem = ProblemFile.read(Path.of("problems", name + ".json"));
        Roster roster = RosterFile.read(Path.of("solutions", name + ".json"));
        Directory directory = new Directory(problem);
        Verdict verdict = new Referee(directory, TravelTables.of(problem)).judge(roster);

        assertThat(verdict.score()).hasToString(roster.score());
        assertThat(verdict.score().hard()).isZero();
        assertThat(verdict.score().medium()).isZero();
        assertThat(verdict.total(Rule.TALK_MISSED)).isLessThan(due(directory, 1 - LEAST_SHARE_OF_TALKS));
    }

    private static long due(Directory directory, double share) {
        long due = 0;
        for (Visit visit : Visits.of(directory)) {
            due += visit instanceof TalkVisit talk ? talk.value() : 0;
        }
        return Math.round(due * share);
    }
}
