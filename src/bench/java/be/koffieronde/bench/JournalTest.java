package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path directory;

    @Test
    void whatItHoldsIsNotMeasuredAgain() {
        Path file = directory.resolve("growth.csv");
        new Journal(file, List.of("Supporters", "Seed", "Soft")).row(List.of(20, 1), () -> List.of(-300));

        Journal later = new Journal(file, List.of("Supporters", "Seed", "Soft"));

        assertThat(later.row(List.of(20, 1), () -> fail("measured twice"))).containsExactly("20", "1", "-300");
        assertThat(later.row(List.of(20, 2), () -> List.of(-400))).containsExactly("20", "2", "-400");
        assertThat(file).hasContent("Supporters,Seed,Soft\n20,1,-300\n20,2,-400\n");
    }

    @Test
    void resultsOfAnotherKindAreLeftAlone() {
        Path file = directory.resolve("gap.csv");
        new Journal(file, List.of("Week", "Gap"));

        assertThatThrownBy(() -> new Journal(file, List.of("Week", "Bound")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("gap.csv: this holds results of another kind; move it away");
    }

    @Test
    void tablesAreLinedUpInMarkdown() {
        ResultTable table = new ResultTable("Supporters", "Soft").row("in parts", -1234);

        assertThat(table.lines())
                .containsExactly(
                        "| Supporters |  Soft |", //
                        "|------------|------:|",
                        "| in parts   | -1234 |");
    }
}
