package be.koffieronde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written for somebody, in either language, of a week in which all is planned and of one in which nothing is. */
class WhatEachAudienceSeesTest {

    private static final String NAME = "Lotte Vermeulen";
    private static final String EXPERTISE = "QQ9";
    private static final String NEED = "qneed";
    private static final String NOTE = "qnote";
    private static final String HOME = "class=\"house\"";

    @TempDir
    private Path directory;

    private Path problem;
    private List<Path> rosters;

    @BeforeEach
    void tellAll() throws IOException {
        problem = Files.writeString(
                directory.resolve("problem.json"),
                Files.readString(Path.of("problems/first-week.json"))
                        .replace("\"L.V.\"", "\"" + NAME + "\"")
                        .replace("\"T9\"", "\"" + EXPERTISE + "\"")
                        .replace("lv-a", NEED));
        String roster = Files.readString(Path.of("solutions/first-week.json")).replace("lv-a", NEED);
        rosters = List.of(
                Files.writeString(directory.resolve("planned.json"), roster),
                Files.writeString(directory.resolve("empty.json"), empty(roster)));
    }

    private static String empty(String roster) {
        String ids = Pattern.compile("\"id\": (\"[^\"]+\")")
                .matcher(roster)
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.joining(", "));
        return "{\"problem\": \"first-week\", \"rounds\": [], \"unplanned\": [%s]}".formatted(ids);
    }

    @Test
    void planners_see_it_all() throws IOException {
        assertThat(String.join("\n", papers("--audience=planner"))).contains(NAME, EXPERTISE, NEED, HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--audience=supporter",
                "--audience=school",
                "--audience=partner",
                "--supporter=an",
                "--partner=heidi",
                "--school=de-brug"
            })
    void others_see_no_pupils_name_no_expertise_no_home_and_no_need_on_paper(String reader) throws IOException {
        assertThat(papers(reader))
                .hasSize(12)
                .allSatisfy(paper -> assertThat(paper).doesNotContain(NAME, "Lotte", EXPERTISE, NEED, HOME));
    }

    @Test
    void nobody_sees_them_or_what_was_noted_of_talks_in_a_calendar() throws IOException {
        assertThat(calendars())
                .isNotEmpty()
                .allSatisfy(calendar -> assertThat(calendar).doesNotContain(NAME, "Lotte", EXPERTISE, NEED, NOTE));
    }

    @Test
    void only_supporters_see_pupils_names_in_a_calendar_if_a_planner_wants_so() throws IOException {
        assertThat(calendars("--names"))
                .allSatisfy(calendar -> assertThat(calendar).doesNotContain(EXPERTISE, NEED, NOTE))
                .filteredOn(calendar -> calendar.contains(NAME))
                .isNotEmpty()
                .allMatch(calendar -> calendar.contains("X-KOFFIERONDE-OWNER:supporter 'an'"));
    }

    /** Page, table and workbook in both languages of both rosters. */
    private List<String> papers(String reader) throws IOException {
        List<String> papers = new ArrayList<>();
        for (Path roster : rosters) {
            for (String language : List.of("nl", "en")) {
                Path html = directory.resolve("paper.html");
                Path csv = directory.resolve("paper.csv");
                Path xlsx = directory.resolve("paper.xlsx");
                Cli run = run(
                        "report",
                        roster,
                        reader,
                        "--lang=" + language,
                        "--html=" + html,
                        "--csv=" + csv,
                        "--xlsx=" + xlsx);
                assertThat(run.err()).isEmpty();
                papers.addAll(List.of(Files.readString(html), Files.readString(csv), unzipped(xlsx)));
            }
        }
        return papers;
    }

    private static String unzipped(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private List<String> calendars(String... options) throws IOException {
        Path talks = Files.writeString(
                directory.resolve("talks.csv"),
                "date;supporter;partner;kind;note\n2026-10-05;an;heidi;PLANNED;%s\n".formatted(NOTE));
        List<String> arguments = new ArrayList<>(List.of(
                "--all", "--talks=" + talks, "-o", directory.resolve("all").toString()));
        arguments.addAll(List.of(options));
        Cli run = run("ics", rosters.get(0), arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        List<String> calendars = new ArrayList<>();
        try (var files = Files.list(directory.resolve("all"))) {
            for (Path file : files.toList()) {
                calendars.add(Files.readString(file).replace("\r\n ", ""));
            }
        }
        return calendars;
    }

    private Cli run(String command, Path roster, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, problem.toString(), roster.toString()));
        arguments.addAll(List.of(options));
        return Cli.run(arguments.toArray(String[]::new));
    }
}
