package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import be.koffieronde.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    private Path roster;

    @BeforeEach
    void name_a_file_in_a_directory_that_is_not_there() {
        roster = directory.resolve("new/roster.json");
    }

    @Test
    void writes_a_roster_that_check_confirms() {
        Cli run = plan(FIRST_WEEK, "--moves", "200");
        Cli check = Cli.run("check", FIRST_WEEK.toString(), roster.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(scoreOf(run)).startsWith("Score   0hard/0medium/-").isEqualTo(scoreOf(check));
    }

    @Test
    void tells_who_does_how_much_in_80_columns() {
        Cli run = plan(FIRST_WEEK, "--moves", "200");

        assertThat(run.out().lines().map(line -> line.split(" +")[0]))
                .containsSubsequence(
                        "Supporter",
                        "An",
                        "Bram",
                        "Chaima",
                        "Total",
                        "Score",
                        "Rules",
                        "Pupils",
                        "Drive",
                        "Talks",
                        "File");
        assertThat(run.out()).contains("Pupils  no minutes lost", "Talks   5 of 5 due planned, 100.0% of their value");
        assertThat(run.out().lines().limit(10))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_same_seed_and_moves_make_the_same_roster() throws IOException {
        plan(FIRST_WEEK, "--moves", "200", "--seed", "7");
        String once = Files.readString(roster);
        plan(FIRST_WEEK, "--moves", "200", "--seed", "7");

        assertThat(roster).hasContent(once);
    }

    @Test
    void a_structural_roster_says_so_and_is_judged_by_it() throws IOException {
        Path problem = changed("\"weeks\": 1", "\"weeks\": 3");
        Cli run = plan(problem, "--moves", "300", "--structural");
        Cli check = Cli.run("check", problem.toString(), roster.toString());
        Path plain = directory.resolve("plain.json");
        Files.writeString(plain, Files.readString(roster).replace("\"structural\": true,", ""));
        Cli diff = Cli.run("diff", problem.toString(), roster.toString(), plain.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(roster).content().contains("\"structural\": true,");
        assertThat(scoreOf(check)).isEqualTo(scoreOf(run));
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).containsPattern("Talk moved +\\d+ +talks +100 ");
        assertThat(Cli.run("check", problem.toString(), plain.toString()).out())
                .containsPattern("Talk moved +\\d+ +talks +0 ");
        assertThat(diff.out()).contains("Equal: everybody does the same at the same time.");
    }

    @Test
    void what_starts_from_a_structural_roster_is_structural() throws IOException {
        Path problem = changed("\"weeks\": 1", "\"weeks\": 2");
        plan(problem, "--moves", "100", "--structural");
        Cli run = plan(problem, "--moves", "100", "--start", roster.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(roster).content().contains("\"structural\": true,");
        assertThat(scoreOf(Cli.run("check", problem.toString(), roster.toString())))
                .isEqualTo(scoreOf(run));
    }

    @Test
    void one_week_has_nothing_that_comes_back() {
        Cli run = plan(FIRST_WEEK, "--moves", "50", "--structural");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("warning: " + FIRST_WEEK
                        + ": calendar.weeks: 1 found; --structural makes no difference in one week\n");
        assertThat(roster).content().doesNotContain("structural");
    }

    @Test
    void lists_what_is_left_out_after_warning_of_it() throws IOException {
        Path problem = changed("\"expertise\": [\"T3\"]", "\"expertise\": [\"T6\"]");
        Cli run = plan(problem, "--moves", "50");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("warning: " + problem + ": need ");
        assertThat(run.out())
                .contains(
                        "minutes that nobody could give",
                        "\nNobody could hold, whatever the roster:\n  nobody who may come has the expertise: ");
    }

    @Test
    void prints_the_week_of_few_supporters_unless_it_is_not_wanted() {
        Cli run = plan(FIRST_WEEK, "--moves", "50");

        assertThat(run.out()).startsWith("The week; before the time, minutes of drive\nAn\n  Mon 23 Nov ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(plan(FIRST_WEEK, "--moves", "50", "--no-week").out()).startsWith("Supporter ");
    }

    @Test
    void logs_the_score_and_the_points_of_each_rule() throws IOException {
        Path log = directory.resolve("logs/first-week.csv");
        Cli run = plan(FIRST_WEEK, "--moves", "200", "--log", log.toString());
        List<String> lines = Files.readAllLines(log);
        String[] last = lines.get(lines.size() - 1).split(",");

        assertThat(run.exitCode()).isZero();
        assertThat(lines.get(0))
                .startsWith("Seconds,Hard,Medium,Soft,Unqualified supporter,Outside window,")
                .endsWith(
                        ",Talk moved,Session moved,Stand-in,Another face,Changed from agreed,Moves: any visits,Moves: near needs,Moves: two supporters,Moves: rounds,"
                                + "Moves: strings,Moves: one need");
        assertThat(last).hasSameSizeAs(lines.get(0).split(","));
        assertThat(last[0]).matches("\\d+\\.\\d{3}");
        assertThat("Score   %shard/%smedium/%ssoft".formatted(last[1], last[2], last[3]))
                .isEqualTo(scoreOf(run));
        assertThat(Stream.of(last)
                        .skip(4)
                        .limit(Rule.values().length)
                        .mapToLong(Long::parseLong)
                        .sum())
                .isEqualTo(Long.parseLong(last[3]));
    }

    @Test
    void a_log_takes_the_place_of_no_other_file() throws IOException {
        Path talks = directory.resolve("talks.csv");
        Files.writeString(talks, "date;supporter;partner;kind;note\n");
        Cli run = plan(FIRST_WEEK, "--moves", "200", "--log", talks.toString());

        assertRefused(run, "talks.csv: this holds something else than a log of scores; name another file");
        assertThat(talks).hasContent("date;supporter;partner;kind;note\n");
    }

    @Test
    void a_log_that_cannot_be_written_is_told_before_anything_else_happens() {
        Cli run = plan(FIRST_WEEK, "--moves", "200", "--log", directory.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("error: %s: this is a directory; name a file in it%n".formatted(directory));
        assertThat(roster).doesNotExist();
    }

    @Test
    void improves_the_roster_it_starts_from() {
        plan(FIRST_WEEK, "--moves", "1");
        Cli run = plan(FIRST_WEEK, "--moves", "200", "--start", roster.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Cli.run("check", FIRST_WEEK.toString(), roster.toString()).exitCode())
                .isZero();
    }

    @Test
    void pinned_visits_that_break_rules_stay_and_are_told_by_the_exit_code() throws IOException {
        Path start = directory.resolve("start.json");
        plan(FIRST_WEEK, "--moves", "200");
        String pinnedBeforeDawn = Files.readString(roster)
                .replaceFirst(
                        "(\"support/[^\"]*\", )\"start\": \"..:..\", \"end\": \"..:..\", \"pinned\": false",
                        "$1\"start\": \"05:00\", \"end\": \"05:50\", \"pinned\": true");
        Files.writeString(start, pinnedBeforeDawn);
        Cli run = plan(FIRST_WEEK, "--moves", "50", "--start", start.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("hard rules are broken");
        assertThat(roster).content().contains("\"start\": \"05:00\", \"end\": \"05:50\", \"pinned\": true");
    }

    @Test
    void a_visit_pinned_on_a_day_off_is_refused() throws IOException {
        Path start = directory.resolve("start.json");
        plan(FIRST_WEEK, "--moves", "50");
        Files.writeString(
                start,
                Files.readString(roster)
                        .replaceFirst("\\d\\d\\d\\d-\\d\\d-\\d\\d", "2026-11-29")
                        .replaceFirst("\"pinned\": false", "\"pinned\": true"));
        Files.delete(roster);
        Cli run = plan(FIRST_WEEK, "--moves", "50", "--start", start.toString());

        assertRefused(run, start + ": rounds[0].visits[0]: visit '");
        assertRefused(
                run, "' is pinned on 2026-11-29, when 'an' does not work; unpin it, or give 'an' hours on that day");
    }

    @Test
    void a_start_that_is_no_answer_to_the_problem_is_refused() {
        Path start = Path.of("src/test/resources/vectors/small.roster-1.json");
        Cli run = plan(FIRST_WEEK, "--moves", "50", "--start", start.toString());

        assertRefused(run, start + ": problem: 'small' is another problem than 'first-week'");
    }

    @Test
    void a_time_and_a_number_of_moves_exclude_each_other() {
        assertRefused(plan(FIRST_WEEK, "--time", "1s", "--moves", "50"), "Give --time or --moves, not both.");
    }

    @Test
    void numbers_are_at_least_one() {
        assertRefused(plan(FIRST_WEEK, "--moves", "0"), "option '--moves': 0; give 1 to 1000000000000");
        assertRefused(
                Cli.run("plan", FIRST_WEEK.toString(), "--threads", "0"), "option '--threads': 0; give 1 or more");
    }

    @Test
    void more_threads_than_the_problem_can_use_are_not_started() {
        Cli run = plan(FIRST_WEEK, "--moves", "1", "--seed", "1");
        Cli many = Cli.run("plan", FIRST_WEEK.toString(), "--moves", "1", "--threads", "5000", "-o", roster.toString());

        assertThat(run.err()).doesNotContain("--threads");
        assertThat(many.err()).contains("warning: --threads: 5000 found; 'first-week' can use 8, and gets these");
        assertThat(many.exitCode()).isZero();
    }

    @Test
    void a_time_or_a_number_of_moves_nobody_waits_for_is_refused() {
        assertRefused(plan(FIRST_WEEK, "--time", "721h"), "'721h' is more than 720 hours; give less");
        assertRefused(plan(FIRST_WEEK, "--moves", "1000000000001"), "give 1 to 1000000000000");
    }

    @Test
    void a_name_too_long_for_a_file_is_refused_before_the_search() throws IOException {
        Path problem = Files.createDirectories(roster.getParent()).resolve("week.json");
        String name = "n".repeat(251);
        Files.writeString(problem, Files.readString(FIRST_WEEK).replace("\"first-week\"", '"' + name + '"'));
        Cli run = Cli.run("plan", problem.toString(), "--time", "1h");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(name + ".json: cannot be written; ").doesNotContain("starting");
    }

    @Test
    void a_log_and_a_roster_cannot_be_one_file() {
        assertRefused(
                plan(
                        FIRST_WEEK,
                        "--moves",
                        "50",
                        "--log",
                        roster.resolveSibling("x/../roster.json").toString()),
                "two outputs cannot be in one file");
    }

    @Test
    void a_time_that_cannot_be_read_is_shown() {
        assertRefused(plan(FIRST_WEEK, "--time", "5 minutes"), "'5 minutes' is no length of time above 0");
    }

    @Test
    void a_roster_does_not_replace_its_problem() throws IOException {
        Path problem = Files.copy(FIRST_WEEK, directory.resolve("problem.json"));
        Cli run = Cli.run("plan", problem.toString(), "--moves", "50", "-o", problem.toString());

        assertRefused(run, "this would replace what it is made of");
        assertThat(problem).hasSameBinaryContentAs(FIRST_WEEK);
    }

    @Test
    void a_start_that_cannot_be_used_leaves_no_directory_behind() {
        Cli run = plan(FIRST_WEEK, "--moves", "50", "--start", "none.json");

        assertRefused(run, "none.json: there is no such file");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_before_planning() {
        Cli run = Cli.run("plan", FIRST_WEEK.toString(), "--time", "1h", "-o", directory.toString());

        assertRefused(run, directory + ": this is a directory; name a file in it");
    }

    private Cli plan(Path problem, String... more) {
        List<String> args =
                new ArrayList<>(List.of("plan", problem.toString(), "--threads", "2", "-o", roster.toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private void assertRefused(Cli run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains(reason);
        assertThat(roster).doesNotExist();
    }

    private static String scoreOf(Cli run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("Score"))
                .findFirst()
                .orElseThrow();
    }

    private Path changed(String piece, String replacement) throws IOException {
        String text = Files.readString(FIRST_WEEK);
        assertThat(text).contains(piece);
        return Files.writeString(directory.resolve("problem.json"), text.replace(piece, replacement));
    }
}
