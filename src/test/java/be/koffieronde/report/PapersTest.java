package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    private final ProblemInput problem = ProblemInput.read(Path.of("problems/first-week.json"));

    private Papers papers(Audience audience) {
        RosterOnFile roster = new RosterOnFile(Path.of("solutions/first-week.json"));
        return Papers.of(problem.timed(), roster, new Papers.Terms(Language.NL, audience, null));
    }

    @Test
    void only_the_planner_reads_what_expertise_a_session_asks_for() {
        assertThat(text(papers(Audience.PLANNER).table()))
                .contains(",expertise")
                .contains(",T9");
        for (Audience other : new Audience[] {Audience.SUPPORTER, Audience.SCHOOL, Audience.PARTNER}) {
            assertThat(text(papers(other).table())).doesNotContain("expertise").doesNotContain(",T9");
        }
    }

    @Test
    void a_workbook_is_sealed_until_somebody_changes_it(@TempDir Path directory) throws IOException {
        Path workbook = directory.resolve("week.xlsx");
        byte[] bytes = papers(Audience.PLANNER).workbook().bytes();

        Files.write(workbook, bytes);
        assertThat(SealedWorkbook.isFilledIn(workbook)).isFalse();
    }

    private static String text(Paper paper) {
        return new String(paper.bytes(), StandardCharsets.UTF_8);
    }
}
