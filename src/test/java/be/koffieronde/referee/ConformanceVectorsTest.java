package be.koffieronde.referee;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters that break many rules on purpose, scored from the contract by an independent evaluator, or by hand. */
class ConformanceVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "small, 1",
        "small, 2",
        "three-weeks, 1",
        "three-weeks, 2",
        "roads, 1",
        "roads, 2",
        "terms, 1",
        "terms, 2",
        "exceptions, 1",
        "exceptions, 2",
        "duties, 1",
        "living, 1",
        "living, 2",
        "living, 3",
        "living-weeks, 1",
        "living-weeks, 2",
        "living-weeks, 3",
        "corners-1, 1",
        "corners-1, 2",
        "corners-2, 1",
        "corners-2, 2",
        "corners-3, 1",
        "corners-3, 2"
    })
    void agrees_with_the_independent_evaluator_on_every_total(String name, int number) {
        Problem problem = VectorReader.problem(name + ".json");
        JsonNode expected = VectorReader.json("%s.expected-%d.json".formatted(name, number));

        Verdict verdict = new Referee(new Directory(problem), new VectorTravel(problem))
                .judge(VectorReader.roster("%s.roster-%d.json".formatted(name, number)));

        assertThat(verdict.totals()).containsAllEntriesOf(totals(expected.path("totals")));
        assertThat(verdict.score()).hasToString(expected.path("score").asText());
    }

    /** Some vectors are older than some rules, of which they say nothing. */
    private static Map<Rule, Long> totals(JsonNode json) {
        return json.properties().stream()
                .collect(Collectors.toMap(
                        total -> Rule.titled(total.getKey()).orElseThrow(),
                        total -> total.getValue().asLong()));
    }
}
