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

class PriceCommandTest {

    private static final String FIRST_WEEK = "problems/first-week.json";

    @TempDir
    private Path directory;

    @Test
    void prints_a_table_in_80_columns_and_writes_page_picture_table_and_rosters() throws IOException {
        Cli run = price("--moves", "1500", "--lang", "en");
        Path page = directory.resolve("first-week.html");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().limit(10))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(run.out())
                .startsWith("Worth  Talks   Value")
                .contains("Pupils lose nothing by coffee", "Page     " + page);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("The price of coffee: first-week", "Minutes lost by pupils")
                .doesNotContain("<script", "http:", "src=");
        assertThat(directory.resolve("first-week.svg")).content().startsWith("<svg xmlns=");
        assertThat(Files.readAllLines(directory.resolve("first-week.csv")))
                .hasSize(9)
                .element(1)
                .asString()
                .startsWith("0,0.0,0,5,0,");
        assertThat(Cli.run(
                                "check",
                                FIRST_WEEK,
                                directory.resolve("first-week-worth-0.25.json").toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void with_pairs_every_supporter_whom_a_need_names_has_talks_of_their_own() throws IOException {
        Cli run = price("--moves", "600", "--worths", "2", "--pairs");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Worth  Talks  Pairs").contains("with a talk of their own due: ");
        String roster = directory.resolve("first-week-worth-1.json").toString();
        assertThat(Path.of(roster)).content().contains("talk/heidi/with/an/1");
        assertThat(Cli.run("check", FIRST_WEEK, roster, "--pairs").exitCode()).isZero();
        assertThat(Cli.run("check", FIRST_WEEK, roster).exitCode()).isEqualTo(2);
    }

    @Test
    void equal_seeds_and_moves_give_equal_files() throws IOException {
        price("--moves", "600", "--worths", "2");
        String once = Files.readString(directory.resolve("first-week.html"));
        price("--moves", "600", "--worths", "2");

        assertThat(directory.resolve("first-week.html"))
                .hasContent(once)
                .content()
                .contains("De prijs van koffie");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_searched() {
        assertRefused(price("--time", "1m", "--moves", "5"), "Give --time or --moves, not both.");
        assertRefused(price("--moves", "0"), "option '--moves': 0; give 1 to 1000000000000");
        assertRefused(price("--worths", "1,much"), "'much' is no number of points; write them like 2 or 0.25");
        assertRefused(price("--rate", "-1"), "option '--rate': -1.0; give euros such as 0.44");
    }

    private Cli price(String... more) {
        List<String> args = new ArrayList<>(List.of("price", FIRST_WEEK, "--threads", "1", "-o", directory.toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private void assertRefused(Cli run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: ").contains(reason);
        assertThat(directory).isEmptyDirectory();
    }
}
