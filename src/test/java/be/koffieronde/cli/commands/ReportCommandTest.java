package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    @Test
    void writes_the_papers_asked_for_and_says_where() {
        Path html = directory.resolve("papers/week.html");
        Path xlsx = directory.resolve("week.xlsx");
        Path csv = directory.resolve("week.csv");

        Cli run =
                report(PROBLEM, ROSTER, "--html", html.toString(), "--xlsx", xlsx.toString(), "--csv", csv.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly("Written: " + xlsx, "Written: " + html, "Written: " + csv);
        assertThat(html).content().contains("Weekrooster first-week", "14:55 van 82:48");
        assertThat(csv).content().hasLineCount(21);
        assertThat(xlsx).isNotEmptyFile();
    }

    @Test
    void language_and_audience_can_be_chosen() {
        Path html = directory.resolve("week.html");

        assertThat(report(PROBLEM, ROSTER, "--lang", "en", "--audience", "school", "--html", html.toString())
                        .exitCode())
                .isZero();

        assertThat(html)
                .content()
                .contains("For schools", "Who comes to De Brug")
                .doesNotContain("T9", "T3<");
    }

    @Test
    void an_extra_talk_with_somebody_who_has_no_rhythm_is_on_paper() throws IOException {
        String problem = changed(
                "\"collaboration\": \"samenlevingscontract\",\n      \"talk\": {\"everyWeeks\": 3, \"minutes\": 15, \"last\": \"2026-11-06\"},",
                "\"collaboration\": \"\",");
        String roster = planned(problem);
        Cli answer = Cli.run("coffee", problem, roster, "--supporter", "bram", "--partner", "tom");
        String slot = answer.out().replaceFirst("(?s).*?--book (\\S+).*", "$1");
        Cli booked = Cli.run(
                "coffee", problem, roster, "--supporter", "bram", "--partner", "tom", "--book", slot, "-o", roster);
        Path html = directory.resolve("week.html");

        assertThat(booked.exitCode()).isZero();
        assertThat(report(problem, roster, "--lang", "en", "--html", html.toString())
                        .exitCode())
                .isZero();
        assertThat(html).content().contains("☕ coffee with meester Tom");
    }

    @Test
    void a_home_is_not_on_the_map_of_others_even_if_somebody_works_there() throws IOException {
        String problem = changed(
                "\"location\": \"centre\", \"title\": \"Team\"", "\"location\": \"home-an\", \"title\": \"Team\"");
        String roster = planned(problem);
        Path html = directory.resolve("week.html");
        report(problem, roster, "--audience", "supporter", "--html", html.toString());

        assertThat(html).content().contains("Team").doesNotContain("<li>home-an");
    }

    private String changed(String from, String to) throws IOException {
        String problem = Files.readString(Path.of(PROBLEM));
        assertThat(problem).contains(from);
        Path file = directory.resolve("problem.json");
        Files.writeString(file, problem.replace(from, to));
        return file.toString();
    }

    private String planned(String problem) {
        String roster = directory.resolve("roster.json").toString();
        assertThat(Cli.run("plan", problem, "--moves", "50", "--threads", "1", "-o", roster)
                        .exitCode())
                .isZero();
        return roster;
    }

    @Test
    void asks_which_papers() {
        Cli run = report(PROBLEM, ROSTER);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error: Which papers? Give at least one of --html, --xlsx and --csv.");
    }

    @Test
    void papers_do_not_replace_one_another_or_what_they_are_made_of() throws IOException {
        Path roster = Files.copy(Path.of(ROSTER), directory.resolve("roster.json"));
        String same = directory.resolve("week").toString();

        Cli run = report(PROBLEM, roster.toString(), "--csv", roster.toString(), "--html", same, "--xlsx", same);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: %s: two outputs cannot be in one file; give each its own".formatted(same),
                        "error: %s: this would replace what it is made of; write it to another file".formatted(roster));
        assertThat(directory).isDirectoryContaining("glob:**roster.json");
        assertThat(Path.of(same)).doesNotExist();
    }

    @Test
    void a_roster_that_breaks_rules_gets_its_papers_with_a_warning() {
        Path html = directory.resolve("week.html");

        Cli run = report(
                "src/test/resources/vectors/small.json",
                "src/test/resources/vectors/small.roster-1.json",
                "--html",
                html.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("warning: ").contains("breaks rules and must not be used as it is");
        assertThat(html).content().contains("Dit rooster breekt regels");
    }

    @Test
    void of_a_roster_of_another_problem_nothing_is_written() {
        Path html = directory.resolve("week.html");

        Cli run = report(PROBLEM, "solutions/limburg.json", "--html", html.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: solutions/limburg.json: problem: 'limburg' is another problem");
        assertThat(html).doesNotExist();
    }

    @Test
    void a_paper_for_a_supporter_has_their_week_and_nobody_elses() throws IOException {
        Path html = directory.resolve("an.html");
        Path csv = directory.resolve("an.csv");

        Cli run = report(PROBLEM, ROSTER, "--supporter", "An", "--html", html.toString(), "--csv", csv.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(html)
                .content()
                .contains("Weekrooster first-week, An", "An, week 1", "Voor ondersteuners")
                .doesNotContain("Bram", "Chaima", "T9");
        assertThat(csv).content().hasLineCount(10).doesNotContain("Bram");
    }

    @Test
    void a_paper_for_a_school_has_class_and_teacher_and_no_other_school() {
        Path html = directory.resolve("school.html");
        Path csv = directory.resolve("school.csv");

        report(PROBLEM, ROSTER, "--school", "de-brug", "--html", html.toString(), "--csv", csv.toString());

        assertThat(html)
                .content()
                .contains("Wie komt in De Brug", "Klas", "Leerkracht", "de-brug-3a", "juf Heidi")
                .doesNotContain("Sint-Jan", "Team", "juf Saskia");
        assertThat(csv).content().contains(",L.V.,").doesNotContain("Sint-Jan");
    }

    @Test
    void a_paper_for_a_partner_has_who_comes_for_them_and_their_pupils() {
        Path html = directory.resolve("heidi.html");

        report(PROBLEM, ROSTER, "--partner", "juf Heidi", "--lang", "en", "--html", html.toString());

        assertThat(html)
                .content()
                .contains("Who comes for juf Heidi", "L.V.", "M.D.")
                .doesNotContain("N.K.", "Bram");
    }

    @Test
    void for_whom_a_paper_is_must_be_known() {
        Path html = directory.resolve("an.html");

        Cli run = report(PROBLEM, ROSTER, "--supporter", "ann", "--html", html.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("error: --supporter: 'ann' is no supporter of " + PROBLEM + "; did you mean 'an'?\n");
        assertThat(html).doesNotExist();
    }

    @Test
    void who_is_ill_is_told_apart_from_who_never_works_that_day() throws IOException {
        String problem = changed(
                "\"absences\": []\n    },\n    {\n      \"id\": \"bram\"",
                "\"absences\": [\"2026-11-24\", \"2026-11-27\"]\n    },\n    {\n      \"id\": \"bram\"");
        Path html = directory.resolve("an.html");

        report(problem, planned(problem), "--supporter", "an", "--html", html.toString());

        assertThat(html).content().contains("di 24 nov.</span> <span class=\"hours\">ziek/afwezig");
    }

    private static Cli report(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "report";
        System.arraycopy(args, 0, all, 1, args.length);
        return Cli.run(all);
    }
}
