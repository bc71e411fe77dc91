package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolsCommandTest {

    @TempDir
    private Path directory;

    private Path list;
    private Path schools;

    @BeforeEach
    void writeAList() throws IOException {
        list = directory.resolve("list.csv");
        schools = directory.resolve("schools.json");
        Files.writeString(list, """
                \uFEFFnaam;gemeente;provincie;lx;ly;leersteuncentrum
                De Brug;Hasselt;Limburg;217000;180500;Zuid
                De Kring;Diepenbeek;Limburg;0;0;Zuid
                De Leie;Gent;Oost-Vlaanderen;104412;193117;Noord
                """.replace("\n", "\r"));
    }

    @Test
    void writes_schools_and_tells_what_it_left_out() {
        Cli run = Cli.run("schools", "" + list, "--province", "Limburg", "-o", "" + schools);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines(schools + ": schools 1, locations 1, rows left out 1");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("warning: " + list + ": row 3 (De Kring (Diepenbeek)): the register does not"
                        + " know where it is (lx, ly 0); look it up and add it by hand");
    }

    @Test
    void what_it_writes_fits_in_a_problem() throws IOException {
        Cli.run("schools", "" + list, "--centre", "noord", "-o", "" + schools);
        String lists = Files.readString(schools).strip();
        Path problem = directory.resolve("week.json");
        Files.writeString(problem, """
                {"name": "week", "calendar": {"firstDay": "2026-11-23"}, "travel": {"type": "estimate"},
                 "supporters": [], "partners": [], "pupils": [],
                """ + lists.substring(1));

        assertThat(ProblemFile.read(problem).schools()).extracting(School::id).containsExactly("de-leie-gent");
    }

    @Test
    void writes_nothing_if_no_school_is_chosen() {
        Cli run = Cli.run("schools", "" + list, "--province", "Namen", "-o", "" + schools);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'Namen'", "'Limburg', 'Oost-Vlaanderen'");
        assertThat(schools).doesNotExist();
    }

    @Test
    void never_writes_over_the_list() throws IOException {
        String before = Files.readString(list);
        Cli run = Cli.run("schools", "" + list, "-o", "" + list);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(list).hasContent(before);
    }
}
