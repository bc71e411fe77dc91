package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final String VALID = """
        {"problem": "first-week", "score": "0hard/0medium/-1234soft", "statistics": {"drive": [1, 2]},
         "rounds": [{"supporter": "an", "date": "2026-11-23", "words": null, "visits": [
           {"id": "support/p1-a/1/1", "start": "08:45", "end": "09:35", "pinned": true, "why": "x"},
           {"id": "talk/heidi/1", "start": "10:25", "end": "24:00"}]}],
         "extraTalks": [{"partner": "heidi", "supporter": "an", "minutes": 15, "by": "phone"}],
         "unplanned": ["meeting/m1"], "structural": true}
        """;
    private static final Roster ROSTER = new Roster(
            "first-week",
            "0hard/0medium/-1234soft",
            List.of(new RosterRound(
                    "an",
                    LocalDate.of(2026, 11, 23),
                    List.of(
                            new PlannedVisit("support/p1-a/1/1", 525, 575, true),
                            new PlannedVisit("talk/heidi/1", 625, 1440, false)))),
            List.of("meeting/m1"),
            List.of(new ExtraTalk("heidi", "an", 15)),
            true);

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("roster.json");
    }

    @Test
    void reads_what_the_contract_names_and_ignores_the_rest() {
        Texts.write(file, VALID);
        assertThat(RosterFile.read(file)).isEqualTo(ROSTER);
    }

    @Test
    void writes_what_it_reads() {
        RosterFile.write(ROSTER, file);
        assertThat(RosterFile.read(file)).isEqualTo(ROSTER);
    }

    @Test
    void needs_no_claimed_score() {
        Texts.write(file, VALID.replace("\"score\": \"0hard/0medium/-1234soft\", ", ""));
        assertThat(RosterFile.read(file).score()).isNull();
    }

    @Test
    void needs_no_extra_talks_and_need_not_be_structural() {
        Roster plain = new Roster(ROSTER.problem(), ROSTER.score(), ROSTER.rounds(), ROSTER.unplanned());
        RosterFile.write(plain, file);
        assertThat(file).content().doesNotContain("extraTalks", "structural");
        assertThat(RosterFile.read(file)).isEqualTo(plain);
    }

    @Test
    void leaves_it_to_the_problem_how_long_a_visit_lasts() {
        Texts.write(file, Texts.changed(VALID, "\"08:45\"", "\"09:36\""));
        assertThat(RosterFile.read(file).rounds().get(0).visits().get(0))
                .isEqualTo(new PlannedVisit("support/p1-a/1/1", 576, 575, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.roster-1", "roads.roster-2", "three-weeks.roster-1"})
    void writes_the_vectors_as_it_reads_them(String name) {
        Roster roster = RosterFile.read(Texts.resourcePath("/vectors/" + name + ".json"));
        RosterFile.write(roster, file);
        assertThat(roster.rounds()).isNotEmpty();
        assertThat(RosterFile.read(file)).isEqualTo(roster);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource
    void reports_faults_at_their_place(String piece, String replacement, String fault) {
        Texts.write(file, Texts.changed(VALID, piece, replacement));
        assertThat(Texts.faults(file, () -> RosterFile.read(file))).containsExactly("FILE: " + fault);
    }

    static Stream<Arguments> reports_faults_at_their_place() {
        return Stream.of(
                arguments("\"problem\": \"first-week\", ", "", "the field 'problem' is missing; add it"),
                arguments(
                        "\"0hard/0medium/-1234soft\"",
                        "\"good\"",
                        "score: 'good' is no score; write it as 0hard/0medium/-1234soft"),
                arguments(
                        "\"08:45\"",
                        "\"8:45\"",
                        "rounds[0].visits[0].start: '8:45' is no time of day; write HH:MM, such as 08:45"),
                arguments(
                        "\"08:45\"", "525", "rounds[0].visits[0].start: 525 found; write a time HH:MM, such as 08:45"),
                arguments(
                        "\"end\": \"24:00\"",
                        "\"ends\": \"24:00\"",
                        "rounds[0].visits[1]: the field 'end' is missing; add it"),
                arguments("\"structural\": true", "\"structural\": 1", "structural: 1 found; write true or false"),
                arguments(
                        "\"pinned\": true",
                        "\"pinned\": \"yes\"",
                        "rounds[0].visits[0].pinned: 'yes' found; write true or false"),
                arguments(
                        "\"2026-11-23\"",
                        "\"2026-11-31\"",
                        "rounds[0].date: '2026-11-31' is no date; write YYYY-MM-DD, such as 2026-11-23"),
                arguments("15", "0", "extraTalks[0].minutes: 0 found; write a whole number from 1 to 1440"),
                arguments("{\"partner\": \"heidi\", ", "{", "extraTalks[0]: the field 'partner' is missing; add it"),
                arguments("[\"meeting/m1\"]", "[5]", "unplanned[0]: 5 found; write text"),
                arguments(
                        "\"an\", \"date\"",
                        "\"an\", \"supporter\": \"bo\", \"date\"",
                        "rounds[0].supporter: given twice; leave one out"));
    }
}
