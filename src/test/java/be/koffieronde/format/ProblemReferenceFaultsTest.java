package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemReferenceFaultsTest {

    private static final String VALID = Texts.resource("/format/valid.json");
    private static final String REAL_MINUTES = "write a number from 0 to 10080, the minutes it really takes:"
            + " every location counts as within reach of every other";

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"names", "ofPeople", "ofAppointments", "travel"})
    void reports_the_one_fault_of_a_file(String piece, String replacement, String fault) {
        assertThat(faultsOf(Texts.changed(VALID, piece, replacement))).containsExactly("FILE: " + fault);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(
                        "{\"id\": \"p1-a\"",
                        "{\"id\": \"a/b\"",
                        "pupils[0].needs[0].id: 'a/b' cannot be a name; write at least one letter or digit, and no"
                                + " slash"),
                arguments(
                        "\"name\": \"valid\"",
                        "\"name\": \"../valid\"",
                        "name: '../valid' cannot be a name; write at least one letter or digit, and no slash"),
                arguments(
                        "\"id\": \"team\"",
                        "\"id\": \" \"",
                        "commitments[0].id: ' ' cannot be a name; write at least one letter or digit, and no slash"),
                arguments(
                        "\"profile\": \"car\"",
                        "\"profile\": \"plane\"",
                        "supporters[0].profile: 'plane' is no profile; write one of car, bike"),
                arguments(
                        "\"keep\": \"MUST\"",
                        "\"keep\": \"must\"",
                        "pupils[0].needs[0].supporter.keep: 'must' is no way to keep a supporter; did you mean"
                                + " 'MUST'?"),
                arguments(
                        "\"latitude\": 50.95, \"longitude\": 5.35}",
                        "\"latitude\": 50.95, \"longitude\": 5.35, \"id\": \"x\"}",
                        "locations[1].id: given twice; leave one out"),
                arguments(
                        "[\"heidi\"], \"absences\"",
                        "[\"heidi\", \"heidi\"], \"absences\"",
                        "pupils[0].partners[1]: 'heidi' is listed twice; leave one out"),
                arguments(
                        "[\"heidi\"], \"pupil\"",
                        "[], \"pupil\"",
                        "meetings[0].partners: nobody is listed; a meeting needs at least one partner"));
    }

    static Stream<Arguments> ofPeople() {
        return Stream.of(
                arguments(
                        "\"home\": \"home-an\"",
                        "\"home\": \"home-ann\"",
                        "supporters[0].home: 'home-ann' is no location; did you mean 'home-an'?"),
                arguments(
                        "\"location\": \"loc-brug\"",
                        "\"location\": \"nowhere\"",
                        "schools[0].location: 'nowhere' is no location; write one of home-an, loc-brug"),
                arguments(
                        "\"school\": \"de-brug\", \"free\"",
                        "\"school\": \"brug\", \"free\"",
                        "partners[0].school: 'brug' is no school; write one of de-brug"),
                arguments(
                        "\"school\": \"de-brug\", \"classGroup\"",
                        "\"school\": \"de-brugg\", \"classGroup\"",
                        "pupils[0].school: 'de-brugg' is no school; did you mean 'de-brug'?"),
                arguments(
                        "[\"heidi\"], \"absences\"",
                        "[\"heid\"], \"absences\"",
                        "pupils[0].partners[0]: 'heid' is no partner; did you mean 'heidi'?"),
                arguments(
                        "{\"id\": \"an\", \"keep\"",
                        "{\"id\": \"bo\", \"keep\"",
                        "pupils[0].needs[0].supporter.id: 'bo' is no supporter; write one of an"),
                arguments(
                        "\"profile\": \"car\"",
                        "\"profile\": \"bike\"",
                        "supporters[0].profile: 'bike' is no profile of travel.minutes; write one of car"));
    }

    static Stream<Arguments> ofAppointments() {
        return Stream.of(
                arguments(
                        "\"pupil\": \"p1\"",
                        "\"pupil\": \"p2\"",
                        "meetings[0].pupil: 'p2' is no pupil; did you mean 'p1'?"),
                arguments(
                        "[\"heidi\"], \"pupil\"",
                        "[\"heidy\"], \"pupil\"",
                        "meetings[0].partners[0]: 'heidy' is no partner; did you mean 'heidi'?"),
                arguments(
                        "\"supporter\": \"an\", \"minutes\"",
                        "\"supporter\": \"en\", \"minutes\"",
                        "meetings[0].supporter: 'en' is no supporter; did you mean 'an'?"),
                arguments(
                        "\"location\": \"home-an\", \"when\"",
                        "\"location\": \"x\", \"when\"",
                        "meetings[0].location: 'x' is no location; write one of home-an, loc-brug"),
                arguments(
                        "\"supporter\": \"an\", \"date\"",
                        "\"supporter\": \"bo\", \"date\"",
                        "commitments[0].supporter: 'bo' is no supporter; write one of an"),
                arguments(
                        "\"location\": \"home-an\", \"title\"",
                        "\"location\": \"x\", \"title\"",
                        "commitments[0].location: 'x' is no location; write one of home-an, loc-brug"));
    }

    static Stream<Arguments> travel() {
        return Stream.of(
                arguments(
                        "\"type\": \"matrix\"",
                        "\"type\": \"matrixx\"",
                        "travel.type: 'matrixx' is no type of travel; did you mean 'matrix'?"),
                arguments(
                        "\"minutes\": {\"car\": [[0, 12.5], [13, 0]]}, ",
                        "",
                        "travel: the field 'minutes' is missing; this type of travel needs it"),
                arguments(
                        "\"type\": \"matrix\"",
                        "\"type\": \"estimate\"",
                        "travel: 'minutes' does not go with this type of travel; remove it or change the type"),
                arguments(
                        "\"type\": \"matrix\"",
                        "\"type\": \"matrix\", \"network\": \"x.json\"",
                        "travel: 'network' does not go with this type of travel; remove it or change the type"),
                arguments(
                        "\"type\": \"matrix\", \"minutes\": {\"car\": [[0, 12.5], [13, 0]]}",
                        "\"type\": \"roads\"",
                        "travel: the field 'network' is missing; this type of travel needs it"),
                arguments(
                        "[[0, 12.5], [13, 0]]",
                        "[[0, 12.5]]",
                        "travel.minutes.car: 1 rows found; write 2, one per location"),
                arguments(
                        "[[0, 12.5], [13, 0]]",
                        "[[0, 12.5], [13]]",
                        "travel.minutes.car[1]: 1 columns found; write 2, one per location"),
                arguments("12.5", "-1", "travel.minutes.car[0][1]: -1 found; " + REAL_MINUTES),
                arguments("12.5", "10080.5", "travel.minutes.car[0][1]: 10080.5 found; " + REAL_MINUTES),
                arguments("12.5", "99999", "travel.minutes.car[0][1]: 99999 found; " + REAL_MINUTES),
                arguments("12.5", "\"far\"", "travel.minutes.car[0][1]: 'far' found; " + REAL_MINUTES),
                arguments(
                        "{\"car\": 3}",
                        "{\"car\": -3}",
                        "travel.parkingMinutes.car: -3 found; write a whole number from 0 to 1440"),
                arguments(
                        "{\"car\": 3}",
                        "{\"cat\": 3}",
                        "travel.parkingMinutes.cat: 'cat' is no profile; did you mean 'car'?"));
    }

    @Test
    void reports_ids_that_are_used_twice_within_their_list() {
        String text = VALID;
        for (String list :
                List.of("locations", "schools", "supporters", "partners", "pupils", "meetings", "commitments")) {
            text = text.replaceFirst("(\"%s\": \\[\\s*)(\\{\"id\": \"[^\"]*\")".formatted(list), "$1$2}, $2");
        }
        assertThat(faultsOf(text))
                .contains(
                        "FILE: locations[1].id: 'home-an' is already the name of another location; give each its own",
                        "FILE: schools[1].id: 'de-brug' is already the name of another school; give each its own",
                        "FILE: supporters[1].id: 'an' is already the name of another supporter; give each its own",
                        "FILE: partners[1].id: 'heidi' is already the name of another partner; give each its own",
                        "FILE: pupils[1].id: 'p1' is already the name of another pupil; give each its own",
                        "FILE: meetings[1].id: 'm1' is already the name of another meeting; give each its own",
                        "FILE: commitments[1].id: 'team' is already the name of another commitment; give each its own");
    }

    @Test
    void wants_ids_of_needs_to_be_unique_across_pupils() {
        String other = ", {\"id\": \"p2\", \"name\": \"M.\", \"school\": \"de-brug\", \"partners\": [], \"needs\": ["
                + "{\"id\": \"p1-a\", \"expertise\": [], \"sessionsPerWeek\": 1, \"minutes\": 50}]}";
        assertThat(faultsOf(Texts.changed(VALID, "\n    ]}\n", "\n    ]}\n" + other)))
                .containsExactly(
                        "FILE: pupils[1].needs[0].id: 'p1-a' is already the name of another need; give each its own");
    }

    private List<String> faultsOf(String text) {
        Path file = Texts.write(directory.resolve("x.json"), text);
        return Texts.faults(file, () -> ProblemFile.read(file));
    }
}
