package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcsCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("calendar.ics");
    }

    @Test
    void a_supporter_reads_visits_with_an_opener_for_each_talk() throws IOException {
        Cli run = ics(PROBLEM, "--supporter", "an");

        assertThat(run.out()).isEqualTo("%s: events new 9, changed 0, as they were 0, cancelled 0%n".formatted(file));
        assertThat(titles())
                .contains("Ondersteuning L.V.", "☕ juf Heidi", "Overleg: juf Heidi\\, mevr. Maes (L.V.)", "Team");
        assertThat(text()).contains("DESCRIPTION:Om te beginnen: ", "Jullie ontmoeten elkaar voor het eerst.");
    }

    @Test
    void a_partner_reads_who_comes_for_whom_and_no_opener() throws IOException {
        ics(PROBLEM, "--partner", "heidi", "--lang", "en");

        assertThat(titles())
                .containsOnly("An supports L.V.", "An supports M.D.", "☕ An", "Meeting: An\\, mevr. Maes (L.V.)")
                .hasSize(5);
        assertThat(text()).doesNotContain("DESCRIPTION");
    }

    @Test
    void a_school_reads_all_that_happens_there() throws IOException {
        ics(PROBLEM, "--school", "de-brug");

        assertThat(titles())
                .contains(
                        "☕ An en juf Heidi", "Bram ondersteunt N.K.", "Overleg: An\\, juf Heidi\\, mevr. Maes (L.V.)");
        assertThat(text()).contains("LOCATION:De Brug (Hasselt)").doesNotContain("LOCATION:Sint-Jan");
    }

    @Test
    void schools_and_partners_read_initials_and_nowhere_what_support_a_pupil_gets() throws IOException {
        String text = Files.readString(Path.of(PROBLEM));
        assertThat(text).contains("\"name\": \"L.V.\"", "\"id\": \"lv-a\"", "\"T9\"");
        Path problem = Files.writeString(
                directory.resolve("first-week.json"),
                text.replace("\"name\": \"L.V.\"", "\"name\": \"Lotte Vermeulen\"")
                        .replace("lv-a", "lv-T9"));
        Path roster = Files.writeString(
                directory.resolve("roster.json"),
                Files.readString(Path.of(ROSTER)).replace("lv-a", "lv-T9"));

        for (String owner : new String[] {"--school=de-brug", "--partner=heidi"}) {
            Files.deleteIfExists(file);
            Cli.run("ics", problem.toString(), roster.toString(), owner, "-o", file.toString());
            assertThat(text()).contains("L.V.").doesNotContain("Lotte", "T9", "lv-");
        }
        Files.deleteIfExists(file);
        Cli.run("ics", problem.toString(), roster.toString(), "--supporter=an", "-o", file.toString());
        assertThat(text()).contains("L.V.").doesNotContain("Lotte", "T9");
        Files.deleteIfExists(file);
        Cli.run("ics", problem.toString(), roster.toString(), "--supporter=an", "--names", "-o", file.toString());
        assertThat(text()).contains("Lotte Vermeulen").doesNotContain("T9");
    }

    @Test
    void writing_it_again_changes_nothing() throws IOException {
        ics(PROBLEM, "--supporter", "an");
        String before = text();

        assertThat(ics(PROBLEM, "--supporter", "an").out()).contains("new 0, changed 0, as they were 9, cancelled 0");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_visit_that_moved_is_changed_and_not_doubled() throws IOException {
        ics(PROBLEM, "--supporter", "an");
        Path moved = Files.writeString(
                directory.resolve("moved.json"),
                Files.readString(Path.of(ROSTER))
                        .replace("\"15:25\", \"end\": \"15:40\"", "\"15:24\", \"end\": \"15:39\""));
        Cli run = Cli.run("ics", PROBLEM, moved.toString(), "--supporter", "an", "-o", file.toString());

        assertThat(run.out()).contains("new 0, changed 1, as they were 8, cancelled 0");
        assertThat(text()).containsOnlyOnce("SEQUENCE:1\r\n");
    }

    @Test
    void a_talk_that_was_booked_is_in_it_like_any_other() throws IOException {
        String roster = directory.resolve("booked.json").toString();
        Cli.run(
                "coffee",
                PROBLEM,
                ROSTER,
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--book",
                "2026-11-23T10:25",
                "-o",
                roster);
        Cli supporter = Cli.run("ics", PROBLEM, roster, "--supporter", "an", "-o", file.toString());

        assertThat(supporter.err()).isEmpty();
        assertThat(supporter.out()).contains("events new 10,");
        assertThat(titles()).filteredOn("☕ juf Heidi"::equals).hasSize(2);
        assertThat(text().split("Om te beginnen: ", -1)).hasSize(4);
    }

    @Test
    void an_unknown_owner_is_told_and_exactly_one_is_needed() {
        Cli unknown = ics(PROBLEM, "--partner", "heidy");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .isEqualTo(
                        "error: --partner: 'heidy' is no partner of problems/first-week.json; did you mean 'heidi'?\n");
        assertThat(file).doesNotExist();

        assertThat(ics(PROBLEM).exitCode()).isEqualTo(2);
        assertThat(ics(PROBLEM, "--partner", "heidi", "--school", "de-brug").exitCode())
                .isEqualTo(2);
    }

    @Test
    void names_are_for_supporters_alone() {
        Cli run = ics(PROBLEM, "--school", "de-brug", "--names");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error: Give --names with --supporter or --all");
    }

    @Test
    void an_owner_may_be_named_if_only_one_has_the_name() throws IOException {
        assertThat(ics(PROBLEM, "--partner", "Juf Heidi").exitCode()).isZero();
        assertThat(text()).contains("X-KOFFIERONDE-OWNER:partner 'heidi'");

        Path two = Files.writeString(
                directory.resolve("two.json"),
                Files.readString(Path.of(PROBLEM)).replace("\"meester Tom\"", "\"juf Heidi\""));
        assertThat(Cli.run("ics", two.toString(), ROSTER, "--partner", "juf Heidi", "-o", file.toString())
                        .err())
                .isEqualTo(
                        "error: --partner: 'juf Heidi' may be heidi (juf Heidi), tom (juf Heidi); give the id of the one"
                                + " you mean\n");
        assertThat(ics(PROBLEM, "--partner", "juf Heydi").err())
                .isEqualTo("error: --partner: 'juf Heydi' is no partner of " + PROBLEM + "; did you mean 'heidi'?\n");
    }

    @Test
    void everybody_and_every_school_gets_a_file() throws IOException {
        Path all = directory.resolve("all");

        Cli run = Cli.run("ics", PROBLEM, ROSTER, "--all", "-o", all.toString());

        assertThat(run.out())
                .isEqualTo("%s: 12 calendars; events new 65, changed 0, as they were 0, cancelled 0%n".formatted(all));
        assertThat(all)
                .isDirectoryContaining("glob:**/supporter-an.ics")
                .isDirectoryContaining("glob:**/partner-heidi.ics")
                .isDirectoryContaining("glob:**/school-de-brug.ics");
        assertThat(Cli.run("ics", PROBLEM, ROSTER, "--all", "-o", all.toString())
                        .out())
                .contains("12 calendars; events new 0, changed 0, as they were 65, cancelled 0");
    }

    @Test
    void of_all_calendars_none_is_written_if_one_cannot_be() throws IOException {
        Path all = Files.createDirectory(directory.resolve("all"));
        Path other = Files.writeString(all.resolve("supporter-chaima.ics"), "mine");

        Cli run = Cli.run("ics", PROBLEM, ROSTER, "--all", "-o", all.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("error: %s: this is no calendar; name another file%n".formatted(other));
        assertThat(all).isDirectoryNotContaining("glob:**/*-an.ics");
        assertThat(other).hasContent("mine");
    }

    private Cli ics(String problem, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"ics", problem, ROSTER, "-o", file.toString()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Cli.run(all);
    }

    private String text() throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }

    private List<String> titles() throws IOException {
        return text().lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .map(line -> line.substring("SUMMARY:".length()))
                .toList();
    }
}
