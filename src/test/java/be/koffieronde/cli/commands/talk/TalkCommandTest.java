package be.koffieronde.cli.commands.talk;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    @TempDir
    private Path directory;

    private String talks;

    @BeforeEach
    void nameALog() {
        talks = directory.resolve("talks.csv").toString();
    }

    @Test
    void names_in_a_history_are_those_of_a_workbook_too() {
        String workbook = directory.resolve("week.xlsx").toString();
        String log = directory.resolve("talks.csv").toString();
        Cli.run("export", "problems/first-week.json", "-o", workbook);
        Cli.run(
                "talk",
                "log",
                workbook,
                "--supporter",
                "An",
                "--partner",
                "juf Heidi",
                "--date",
                "2026-11-20",
                "--talks",
                log);
        Cli.run(
                "talk",
                "log",
                workbook,
                "--supporter",
                "Bram",
                "--partner",
                "meester Tom",
                "--date",
                "2026-11-20",
                "--talks",
                log);

        Cli run = Cli.run("talk", "history", workbook, "--partner", "juf Heidi", "--talks", log);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2).first().asString().contains("an with heidi");
    }

    @Test
    void a_talk_that_was_logged_is_in_the_history() {
        log("--partner", "heidi", "--date", "2026-11-20", "--note", "at the gate", "--spontaneous");
        Cli later = log("--partner", "mieke", "--date", "2026-11-21");
        assertThat(later.out()).isEqualTo("%s: logged 1%n  2026-11-21  an with mieke%n".formatted(talks));

        Cli all = Cli.run("talk", "history", "--talks", talks);
        assertThat(all.out().lines())
                .containsExactly(
                        "2026-11-21  planned      an with mieke",
                        "2026-11-20  spontaneous  an with heidi: at the gate",
                        "Talks: 2");
        Cli one = Cli.run("talk", "history", "--talks", talks, "--partner", "mieke");
        assertThat(one.out().lines()).hasSize(2);
    }

    @Test
    void pairs_of_a_history_are_told_with_their_latest_talk() {
        log("--partner", "heidi", "--date", "2026-11-20");
        log("--partner", "heidi", "--date", "2026-11-27");
        log("--partner", "mieke", "--date", "2026-11-21");

        assertThat(Cli.run("talk", "history", "--pairs", "--talks", talks).out().lines())
                .contains("an           heidi      2  2026-11-27", "an           mieke      1  2026-11-21", "Pairs: 2");
    }

    @Test
    void unknown_people_are_all_told_and_nothing_is_written() {
        Cli run = Cli.run(
                "talk",
                "log",
                PROBLEM,
                "--talks",
                talks,
                "--supporter",
                "ann",
                "--partner",
                "heidy",
                "--date",
                "2026-11-20");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: --supporter: 'ann' is no supporter of problems/first-week.json; did you mean 'an'?",
                        "error: --partner: 'heidy' is no partner of problems/first-week.json; did you mean 'heidi'?");
        assertThat(Path.of(talks)).doesNotExist();
    }

    @Test
    void a_talk_is_logged_once() {
        log("--partner", "heidi", "--date", "2026-11-20");
        Cli again = log("--partner", "heidi", "--date", "2026-11-20");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("has a talk of 'an' with 'heidi' on 2026-11-20 already; nothing was written");
    }

    @Test
    void a_date_that_is_none_is_told_in_plain_words() {
        Cli run = Cli.run("talk", "due", PROBLEM, "--date", "2026-13-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "error: Invalid value for option '--date': '2026-13-01' is no date; write one as YYYY-MM-DD");
    }

    @Test
    void a_note_is_one_line() {
        Cli run = log("--partner", "heidi", "--date", "2026-11-20", "--note", "a\nb");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Invalid value for option '--note': a note that is more than one line of text");
    }

    @Test
    void the_talks_of_a_roster_are_logged_up_to_a_date_and_only_once() {
        assertThat(logRoster("2026-11-24").out()).startsWith(talks + ": logged 3");
        assertThat(logRoster("2026-11-27").out()).startsWith(talks + ": logged 2");
        assertThat(logRoster("2026-11-27").out()).isEqualTo("%s: logged 0%n".formatted(talks));
    }

    @Test
    void a_roster_of_another_problem_is_not_logged() {
        Cli run = Cli.run("talk", "log", PROBLEM, "--talks", talks, "--roster", "solutions/limburg.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("problem: 'limburg' is another problem than 'first-week'");
    }

    @Test
    void who_waits_longest_comes_first_and_who_was_never_met_before_all() {
        log("--partner", "mieke", "--date", "2026-11-20");
        Cli before = due("--date", "2026-11-19");
        Cli after = due("--date", "2026-12-21");

        assertThat(before.out().lines().skip(2))
                .first()
                .asString()
                .startsWith("mevr. Maes (mieke)")
                .contains("never");
        assertThat(after.out().lines().skip(2)).first().asString().startsWith("juf Heidi (heidi)");
    }

    @Test
    void who_waits_can_be_told_by_school_and_by_supporter() {
        assertThat(due("--date", "2026-11-23", "--by", "school").out())
                .contains("De Brug (Hasselt)\nPartner", "Sint-Jan (Genk)\nPartner")
                .endsWith("Waiting: 5\n");
        assertThat(due("--date", "2026-11-23", "--by", "supporter").out()).contains("Bram\nPartner");
        assertThat(due("--date", "2026-11-23", "--school", "de-brug").out()).endsWith("Waiting: 3\n");
        assertThat(due("--date", "2026-11-23", "--school", "de-burg").err())
                .isEqualTo(
                        "error: --school: 'de-burg' is no school of problems/first-week.json; did you mean 'de-brug'?\n");
    }

    @Test
    void every_talk_of_a_roster_has_a_card() {
        Cli run = Cli.run("talk", "cards", PROBLEM, ROSTER, "--lang", "en");

        assertThat(run.out())
                .contains("2026-11-23 09:35  An, mevr. Maes (De Brug (Hasselt))\n")
                .containsOnlyOnce("A learning supporter comes to school");
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("  ") && line.endsWith("?"));
    }

    @Test
    void openers_can_be_your_own() throws IOException {
        Path mine = Files.writeString(directory.resolve("mine.txt"), "# mine\nCoffee?\nTea?\n");
        Cli run = Cli.run("talk", "cards", PROBLEM, ROSTER, "--openers", mine.toString(), "--supporter", "bram");
        assertThat(run.out().lines())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("  "))
                .isSubsetOf("  Coffee?", "  Tea?");

        Files.writeString(mine, "Coffee?\n");
        Cli refused = Cli.run("talk", "cards", PROBLEM, ROSTER, "--openers", mine.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("error: " + mine + ": at least two openers are needed");
    }

    @Test
    void planning_and_checking_by_a_log_leaves_out_who_was_just_met() {
        log("--partner", "heidi", "--date", "2026-11-20");
        String roster = directory.resolve("roster.json").toString();
        Cli plan = Cli.run("plan", PROBLEM, "--moves", "50", "--threads", "1", "-o", roster, "--talks", talks);
        Cli check = Cli.run("check", PROBLEM, roster, "--talks", talks);

        assertThat(plan.out()).contains("Talks   4 of 4 due planned");
        assertThat(check.exitCode()).isZero();
        assertThat(Cli.run("check", PROBLEM, roster).exitCode()).isEqualTo(2);

        String page = directory.resolve("week.html").toString();
        assertThat(Cli.run("report", PROBLEM, roster, "--talks", talks, "--html", page)
                        .exitCode())
                .isZero();
        assertThat(Cli.run("diff", PROBLEM, roster, roster, "--talks", talks).exitCode())
                .isZero();
        assertThat(Cli.run("coffee", PROBLEM, roster, "--supporter", "an", "--talks", talks)
                        .exitCode())
                .isZero();
    }

    @Test
    void nothing_is_written_over_the_log_it_is_made_by() throws IOException {
        log("--partner", "heidi", "--date", "2026-11-20");
        String before = Files.readString(Path.of(talks));

        Cli plan = Cli.run("plan", PROBLEM, "--moves", "1", "--talks", talks, "-o", talks);
        Cli report = Cli.run("report", PROBLEM, ROSTER, "--talks", talks, "--csv", talks);
        Path named = Files.copy(Path.of(talks), directory.resolve("first-week.csv"));
        Cli price = Cli.run("price", PROBLEM, "--moves", "1", "--talks", named.toString(), "-o", directory.toString());

        assertThat(plan.exitCode()).isEqualTo(2);
        assertThat(report.err()).contains("would replace what it is made of");
        assertThat(price.err()).contains("would replace what it is made of");
        assertThat(named).hasContent(before);
        assertThat(Path.of(talks)).hasContent(before);
    }

    @Test
    void a_log_with_strangers_is_warned_of() throws IOException {
        Files.writeString(Path.of(talks), "date;supporter;partner;kind;note\n2026-11-20;an;heidy;planned;\n");
        Cli run = Cli.run("check", PROBLEM, ROSTER, "--talks", talks);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("warning: %s: talks with 1 partners that 'first-week' does not have are passed over: heidy%n"
                        .formatted(talks));
    }

    @Test
    void a_talk_is_logged_by_names_and_on_a_date_as_people_write_it() {
        LocalDate friday = LocalDate.of(2026, 12, 4);
        Cli.on(
                friday,
                "talk",
                "log",
                PROBLEM,
                "--talks",
                talks,
                "--supporter",
                "AN",
                "--partner",
                "juf Heidi",
                "--date",
                "3/12");
        Cli.on(
                friday,
                "talk",
                "log",
                PROBLEM,
                "--talks",
                talks,
                "--supporter",
                "an",
                "--partner",
                "Maes",
                "--date",
                "gisteren");

        assertThat(Cli.run("talk", "history", "--talks", talks).out().lines())
                .containsExactly(
                        "2026-12-03  planned      an with heidi", "2026-12-03  planned      an with mieke", "Talks: 2");
    }

    @Test
    void no_talk_is_logged_before_it_was_held() {
        LocalDate friday = LocalDate.of(2026, 12, 4);
        Cli one = Cli.on(
                friday,
                "talk",
                "log",
                PROBLEM,
                "--talks",
                talks,
                "--supporter",
                "an",
                "--partner",
                "heidi",
                "--date",
                "5/12/2026");
        Cli roster = Cli.on(friday, "talk", "log", PROBLEM, "--talks", talks, "--roster", ROSTER, "--date", "morgen");

        assertThat(one.exitCode()).isEqualTo(2);
        assertThat(one.err())
                .isEqualTo(
                        "error: --date: 2026-12-05 is still to come, today is 2026-12-04; log a talk once it was held\n");
        assertThat(roster.exitCode()).isEqualTo(2);
        assertThat(Path.of(talks)).doesNotExist();
    }

    @Test
    void the_last_talk_or_a_named_one_is_taken_back() {
        log("--partner", "heidi", "--date", "2026-11-20");
        log("--partner", "mieke", "--date", "2026-11-21");
        log("--partner", "heidi", "--date", "2026-11-24");

        Cli vague = Cli.run("talk", "undo", "--talks", talks, "--partner", "heidi");
        assertThat(vague.exitCode()).isEqualTo(2);
        assertThat(vague.err()).contains("2 talks may be meant");
        Cli named =
                Cli.run("talk", "undo", PROBLEM, "--talks", talks, "--partner", "juf Heidi", "--date", "20/11/2026");
        assertThat(named.out())
                .isEqualTo("%s: took back 1%n  2026-11-20  planned      an with heidi%n".formatted(talks));
        assertThat(Cli.run("talk", "undo", "--talks", talks).out()).contains("2026-11-24");
        assertThat(Cli.run("talk", "history", "--talks", talks).out())
                .isEqualTo("2026-11-21  planned      an with mieke\nTalks: 1\n");
    }

    @Test
    void a_talk_held_on_another_day_of_the_planned_week_is_done_and_its_place_is_free() {
        log("--partner", "heidi", "--date", "2026-11-24", "--spontaneous");

        Cli check = Cli.run("check", PROBLEM, ROSTER, "--talks", talks);
        assertThat(check.exitCode()).isZero();
        assertThat(check.err())
                .isEqualTo(
                        ("note: %s: the talk of An with juf Heidi on Thu 26 Nov is done: An had it on Tue 24 Nov; its"
                                        + " place is free%n")
                                .formatted(ROSTER));
        assertThat(Cli.run("diff", PROBLEM, ROSTER, ROSTER, "--talks", talks).err())
                .contains("is done: An had it on Tue 24 Nov");
        assertThat(Cli.run("coffee", PROBLEM, ROSTER, "--supporter", "an", "--talks", talks)
                        .out())
                .contains("juf Heidi, 15 min: one was held on Tue 24 Nov (heidi)");
        assertThat(Cli.run("talk", "cards", PROBLEM, ROSTER, "--talks", talks).out())
                .doesNotContain("juf Heidi");
        assertThat(due("--date", "2026-11-24").out()).doesNotContain("juf Heidi");
        assertThat(logRoster("2026-11-27").out()).startsWith(talks + ": logged 4");
        String roster = directory.resolve("roster.json").toString();
        Cli plan = Cli.run("plan", PROBLEM, "--moves", "50", "--threads", "1", "-o", roster, "--talks", talks);
        assertThat(plan.exitCode()).isZero();
        assertThat(Path.of(roster)).content().doesNotContain("talk/heidi");
        assertThat(Cli.run("check", PROBLEM, roster, "--talks", talks).exitCode())
                .isZero();
    }

    @Test
    void a_talk_held_where_it_was_planned_keeps_its_place() {
        log("--partner", "heidi", "--date", "2026-11-26");

        Cli check = Cli.run("check", PROBLEM, ROSTER, "--talks", talks);
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("-1519soft");
    }

    @Test
    void openers_say_je_or_u() {
        assertThat(Cli.run("talk", "cards", PROBLEM, ROSTER).out()).doesNotContainPattern("\\b[Uu]w?\\b");
        assertThat(Cli.run("talk", "cards", PROBLEM, ROSTER, "--address", "u").out())
                .contains("met u wat in uw klas");
    }

    private Cli log(String... more) {
        return run(List.of("talk", "log", PROBLEM, "--talks", talks, "--supporter", "an"), more);
    }

    private Cli logRoster(String date) {
        return Cli.run("talk", "log", PROBLEM, "--talks", talks, "--roster", ROSTER, "--date", date);
    }

    private Cli due(String... more) {
        boolean isLogThere = Files.exists(Path.of(talks));
        return run(
                isLogThere ? List.of("talk", "due", PROBLEM, "--talks", talks) : List.of("talk", "due", PROBLEM), more);
    }

    private static Cli run(List<String> first, String... more) {
        return Cli.run(Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
