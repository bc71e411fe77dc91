package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymiseCommandTest {

    private static final String FIRST_WEEK = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";
    private static final String LIMBURG = "problems/limburg.json";

    @TempDir
    private Path directory;

    @Test
    void writes_problem_and_roster_that_check_confirms() {
        Cli run = anonymise("new/shared.json", FIRST_WEEK, ROSTER);
        Path problem = directory.resolve("new/shared.json");
        Path roster = directory.resolve("new/shared.roster.json");
        Cli check = Cli.run("check", problem.toString(), roster.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        problem + ": supporters 3, schools 3, pupils 9, sessions 13, talks due 5",
                        roster + ": 0hard/0medium/-1519soft, as before");
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("Score   0hard/0medium/-1519soft");
        assertThat(problem).content().contains("\"name\": \"shared\"").doesNotContain("Heidi", "heidi", "Brug", "brug");
    }

    @Test
    void roads_come_along_with_their_attribution() {
        Cli run = anonymise("shared.json", LIMBURG, "--jitter", "0");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList().get(1))
                .startsWith(directory.resolve("shared-roads.json") + ": the roads, with attribution: Road times");
        assertThat(directory.resolve("shared-roads.json")).content().contains("OpenStreetMap");
        assertThat(Cli.run("validate", directory.resolve("shared.json").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void that_drives_changed_is_told() {
        Cli run = anonymise("shared.json", LIMBURG, "solutions/limburg.json", "--seed", "3", "--jitter", "5");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("shared\\.roster\\.json: -\\d+hard/.*; was 0hard/0medium/-\\d+soft, before");
    }

    @Test
    void frozen_drives_need_no_roads() {
        Cli run = anonymise("shared.json", LIMBURG, "solutions/limburg.json", "--freeze-travel");

        assertThat(run.out()).contains("soft, as before");
        assertThat(directory).isDirectoryNotContaining("glob:**roads*");
    }

    @Test
    void a_file_name_that_tells_is_warned_of_and_not_used_inside() {
        Cli run = anonymise("first-week-shared.json", FIRST_WEEK);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("warning: " + directory.resolve("first-week-shared.json")
                        + ": the file's name tells a name of the problem, which is 'anonymous' in the files;"
                        + " maybe rename it\n");
        assertThat(directory.resolve("first-week-shared.json"))
                .content()
                .contains("\"name\": \"anonymous\"")
                .doesNotContain("first-week");
    }

    @Test
    void nothing_takes_the_place_of_its_original() throws IOException {
        Path problem = Files.copy(Path.of(FIRST_WEEK), directory.resolve("x.json"));
        Path roster = Files.copy(Path.of(ROSTER), directory.resolve("y.roster.json"));

        assertRefused(anonymise("x.json", problem.toString()), problem + ": this would replace what it is made of");
        assertRefused(
                anonymise("y.json", problem.toString(), roster.toString()),
                roster + ": this would replace what it is made of");
        assertThat(directory).isDirectoryNotContaining("glob:**/y.json");
    }

    @Test
    void a_roster_that_is_no_answer_is_refused_with_all_its_faults() throws IOException {
        Path roster = Files.writeString(
                directory.resolve("y.json"), Files.readString(Path.of(ROSTER)).replace("talk/heidi/1", "talk/heidi/2"));
        Cli run = anonymise("new/shared.json", FIRST_WEEK, roster.toString());

        assertRefused(run, roster + ": rounds[3].visits[2]: unknown visit 'talk/heidi/2'");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(directory.resolve("new")).doesNotExist();
    }

    @Test
    void a_jitter_out_of_range_is_refused() {
        assertRefused(anonymise("x.json", FIRST_WEEK, "--jitter", "-1"), "option '--jitter': -1.0; give 0 to 100 km");
        assertRefused(anonymise("x.json", FIRST_WEEK, "--jitter", "101"), "option '--jitter': 101.0; give");
        assertRefused(anonymise("x.json", FIRST_WEEK, "--jitter", "NaN"), "option '--jitter': NaN; give");
    }

    private Cli anonymise(String output, String... inputs) {
        List<String> args = new ArrayList<>(List.of("anonymise"));
        args.addAll(List.of(inputs));
        args.addAll(List.of("-o", directory.resolve(output).toString()));
        return Cli.run(args.toArray(String[]::new));
    }

    private static void assertRefused(Cli run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains(reason);
    }
}
