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

class ProblemFaultsTest {

    private static final String VALID = Texts.resource("/format/valid.json");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"fields", "kinds", "counts", "amounts", "placesAndWeights", "dates", "windows"})
    void reports_the_one_fault_of_a_file(String piece, String replacement, String fault) {
        assertThat(faultsOf(Texts.changed(VALID, piece, replacement))).containsExactly("FILE: " + fault);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        "\"priority\": 2",
                        "\"prioriti\": 2",
                        "pupils[0].prioriti: unknown field; did you mean 'priority'?"),
                arguments(
                        "\"weeks\": 2",
                        "\"zzz\": 2",
                        "calendar.zzz: unknown field; write one of firstDay, weeks, closedDays"),
                arguments(
                        "\"weeks\": 2",
                        "\"nested\": {\"a\": [1, {\"b\": 2}]}",
                        "calendar.nested: unknown field; write one of firstDay, weeks, closedDays"),
                arguments("\"weeks\": 2", "\"weeks\": 2, \"weeks\": 3", "calendar.weeks: given twice; leave one out"),
                arguments(
                        "\"staysForTalks\": {\"MON\": \"16:15-16:45\"}",
                        "\"staysForTalks\": {\"MON\": \"16:15-16:45\", \"MON\": \"16:15-16:50\"}",
                        "supporters[0].staysForTalks.MON: given twice; leave one out"),
                arguments("\"minutes\": 50, ", "", "pupils[0].needs[0]: the field 'minutes' is missing; add it"),
                arguments(
                        "\"minutes\": 50",
                        "\"minutes\": null",
                        "pupils[0].needs[0]: the field 'minutes' is missing; add it"),
                arguments("\"name\": \"valid\",", "", "the field 'name' is missing; add it"),
                arguments(
                        "\"time\": \"10:30-12:30\"",
                        "\"time\": null",
                        "commitments[0]: the field 'time' is missing; add it"),
                arguments(
                        "{\"car\": [[0, 12.5], [13, 0]]}",
                        "null",
                        "travel: the field 'minutes' is missing; this type of travel needs it"));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments(
                        "\"minutes\": 50",
                        "\"minutes\": \"50\"",
                        "pupils[0].needs[0].minutes: '50' found; write a whole number from 1 to 1440"),
                arguments("\"name\": \"An\"", "\"name\": 5", "supporters[0].name: 5 found; write text"),
                arguments(
                        "\"absences\": [\"2026-11-25\"]",
                        "\"absences\": \"2026-11-25\"",
                        "supporters[0].absences: '2026-11-25' found; write a list"),
                arguments(
                        "{\"id\": \"an\", \"keep\": \"MUST\"}",
                        "[\"an\"]",
                        "pupils[0].needs[0].supporter: a list found; write an object"),
                arguments(
                        "[{\"name\": \"latrelatie\", \"everyWeeks\": 4, \"minutes\": 15}]",
                        "[{\"name\": \"latrelatie\", \"everyWeeks\": 4, \"minutes\": 15}, null]",
                        "collaborationModels[1]: null found; write an object"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                arguments(
                        "\"everyWeeks\": 3",
                        "\"everyWeeks\": 0",
                        "pupils[0].needs[0].everyWeeks: 0 found; write a whole number from 1 to 520"),
                arguments(
                        "\"weeks\": 2", "\"weeks\": 0", "calendar.weeks: 0 found; write a whole number from 1 to 520"),
                arguments(
                        "\"weeks\": 2",
                        "\"weeks\": 521",
                        "calendar.weeks: 521 found; write a whole number from 1 to 520"),
                arguments(
                        "\"weeks\": 2",
                        "\"weeks\": 1.5",
                        "calendar.weeks: 1.5 found; write a whole number from 1 to 520"),
                arguments(
                        "\"weeks\": 2",
                        "\"weeks\": 99999999999999999999",
                        "calendar.weeks: 99999999999999999999 found; write a whole number from 1 to 520"),
                arguments(
                        "\"sessionsPerWeek\": 2",
                        "\"sessionsPerWeek\": -1",
                        "pupils[0].needs[0].sessionsPerWeek: -1 found; write a whole number from 0 to 50"),
                arguments(
                        "\"minutes\": 50",
                        "\"minutes\": 0",
                        "pupils[0].needs[0].minutes: 0 found; write a whole number from 1 to 1440"),
                arguments(
                        "\"minDaysApart\": 3",
                        "\"minDaysApart\": -1",
                        "pupils[0].needs[0].minDaysApart: -1 found; write a whole number from 0 to 366"));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments(
                        "\"priority\": 2",
                        "\"priority\": -1",
                        "pupils[0].priority: -1 found; write a whole number from 0 to 1000000"),
                arguments(
                        "\"weeklyMinutes\": 2160",
                        "\"weeklyMinutes\": -1",
                        "supporters[0].weeklyMinutes: -1 found; write a whole number from 0 to 10080"),
                arguments(
                        "\"minutes\": 30",
                        "\"minutes\": -30",
                        "supporters[0].lunch.minutes: -30 found; write a whole number from 0 to 1440"),
                arguments(
                        "\"minutes\": 10",
                        "\"minutes\": 0",
                        "partners[0].talk.minutes: 0 found; write a whole number from 1 to 1440"),
                arguments(
                        "\"everyWeeks\": 2",
                        "\"everyWeeks\": 0",
                        "partners[0].talk.everyWeeks: 0 found; write a whole number from 1 to 520"),
                arguments(
                        "\"everyWeeks\": 4",
                        "\"everyWeeks\": 0",
                        "collaborationModels[0].everyWeeks: 0 found; write a whole number from 1 to 520"),
                arguments(
                        "\"minutes\": 15",
                        "\"minutes\": -15",
                        "collaborationModels[0].minutes: -15 found; write a whole number from 1 to 1440"),
                arguments(
                        "\"minutes\": 25",
                        "\"minutes\": 0",
                        "meetings[0].minutes: 0 found; write a whole number from 1 to 1440"));
    }

    static Stream<Arguments> placesAndWeights() {
        return Stream.of(
                arguments("50.9311", "90.1", "locations[0].latitude: 90.1 found; write a number from -90 to 90"),
                arguments("5.3378", "-180.5", "locations[0].longitude: -180.5 found; write a number from -180 to 180"),
                arguments("5.3378", "1e999", "locations[0].longitude: 1e999 found; write a number from -180 to 180"),
                arguments(
                        "\"Travel between visits\": 7",
                        "\"Travel between visits\": -7",
                        "weights.Travel between visits: -7 found; write a whole number from 0 to 1000000000"),
                arguments(
                        "\"Travel between visits\": 7",
                        "\"Travel between visits\": 2.5",
                        "weights.Travel between visits: 2.5 found; write a whole number from 0 to 1000000000"),
                arguments(
                        "\"Travel between visits\": 7",
                        "\"Travel betwen visit\": 7",
                        "weights.Travel betwen visit: 'Travel betwen visit' is no constraint; did you mean 'Travel"
                                + " between visits'?"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(
                        "\"2026-11-28\": []",
                        "\"2026-11-28\": null",
                        "supporters[0].on.2026-11-28: null found; write a list"),
                arguments(
                        "\"2026-11-28\": []",
                        "\"28/11/2026\": []",
                        "supporters[0].on.28/11/2026: '28/11/2026' is no date; write YYYY-MM-DD, such as"
                                + " 2026-11-23"),
                arguments(
                        "\"2026-11-28\": []",
                        "\"2026-11-28\": [], \"2026-11-28\": []",
                        "supporters[0].on.2026-11-28: given twice; leave one out"),
                arguments(
                        "\"2026-11-28\": []",
                        "\"2026-11-28\": [\"08:00-09:00\", \"10:00-11:00\"]",
                        "supporters[0].on.2026-11-28: two windows, 08:00-09:00 and 10:00-11:00; write one"),
                arguments(
                        "\"2026-11-28\": []",
                        "\"2026-11-25\": []",
                        "supporters[0]: 2026-11-25 is in 'absences' and in 'on'; leave it out of one"),
                arguments(
                        "\"on\": {\"2026-11-30\"",
                        "\"on\": {\"2026-11-24\"",
                        "schools[0]: 2026-11-24 is in 'closedDays' and in 'on'; leave it out of one"),
                arguments(
                        "\"2026-11-23\", \"weeks\"",
                        "\"2026-11-24\", \"weeks\"",
                        "calendar.firstDay: '2026-11-24' is no Monday; write one, such as 2026-11-23"),
                arguments(
                        "\"2026-11-02\"",
                        "\"2026-02-30\"",
                        "partners[0].talk.last: '2026-02-30' is no date; write YYYY-MM-DD, such as 2026-11-23"),
                arguments(
                        "[\"2026-11-27\"]",
                        "[\"27/11/2026\"]",
                        "calendar.closedDays[0]: '27/11/2026' is no date; write YYYY-MM-DD, such as 2026-11-23"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                arguments(
                        "[\"08:45-10:25\"]",
                        "[\"08:45-10:25\", \"9:35-10:25\"]",
                        "pupils[0].needs[0].when.TUE[1]: '9:35-10:25' is no window; write HH:MM-HH:MM, such as"
                                + " 08:45-09:35"),
                arguments(
                        "[\"08:45-10:25\"]",
                        "[\"08:45-24:01\"]",
                        "pupils[0].needs[0].when.TUE[0]: '08:45-24:01' is no window; write HH:MM-HH:MM, such as"
                                + " 08:45-09:35"),
                arguments(
                        "[\"08:45-10:25\"]",
                        "[\"10:25-08:45\"]",
                        "pupils[0].needs[0].when.TUE[0]: A window must start before it ends: '10:25-08:45'; maybe swap"
                                + " the two times"),
                arguments(
                        "[\"08:45-10:25\"]",
                        "[\"10:25-10:25\"]",
                        "pupils[0].needs[0].when.TUE[0]: A window must start before it ends: '10:25-10:25'; maybe swap"
                                + " the two times"),
                arguments(
                        "[\"08:45-10:25\"]",
                        "\"08:45-10:25\"",
                        "pupils[0].needs[0].when.TUE: '08:45-10:25' found; write a list"),
                arguments(
                        "\"MON\": \"08:15-16:15\"",
                        "\"MON\": [\"08:15-16:15\"]",
                        "supporters[0].hours.MON: a list found; write a window HH:MM-HH:MM, such as 08:45-09:35"),
                arguments(
                        "\"MON\": \"16:15-16:45\"",
                        "\"MON\": [\"16:15-16:45\"]",
                        "supporters[0].staysForTalks.MON: a list found; write a window HH:MM-HH:MM, such as"
                                + " 08:45-09:35"),
                arguments(
                        "\"MON\": \"08:15-16:15\"",
                        "\"MO\": \"08:15-16:15\"",
                        "supporters[0].hours.MO: 'MO' is no weekday; did you mean 'MON'?"),
                arguments(
                        "\"11:30-13:30\"",
                        "\"13:30-11:30\"",
                        "supporters[0].lunch.between: A window must start before it ends: '13:30-11:30'; maybe swap"
                                + " the two times"),
                arguments(
                        "\"10:30-12:30\"",
                        "\"12:30\"",
                        "commitments[0].time: '12:30' is no window; write HH:MM-HH:MM, such as 08:45-09:35"));
    }

    @Test
    void reports_all_faults_of_a_file_together() {
        String text = VALID.replace("\"weeks\": 2", "\"weeks\": 0")
                .replace("\"home\": \"home-an\"", "\"home\": \"x\"")
                .replace("50.95", "95")
                .replace("[[0, 12.5], [13, 0]]", "[[0]]")
                .replace("\"profile\": \"car\"", "\"profile\": \"bike\"")
                .replace("\"minutes\": 50", "\"minutes\": -50");
        assertThat(faultsOf(text))
                .containsExactly(
                        "FILE: calendar.weeks: 0 found; write a whole number from 1 to 520",
                        "FILE: locations[1].latitude: 95 found; write a number from -90 to 90",
                        "FILE: pupils[0].needs[0].minutes: -50 found; write a whole number from 1 to 1440",
                        "FILE: travel.minutes.car: 1 rows found; write 2, one per location",
                        "FILE: travel.minutes.car[0]: 1 columns found; write 2, one per location",
                        "FILE: supporters[0].home: 'x' is no location; write one of home-an, loc-brug",
                        "FILE: supporters[0].profile: 'bike' is no profile of travel.minutes; write one of car");
    }

    @Test
    void shows_the_first_hundred_faults_and_counts_the_others() {
        String absences = "\"absences\": [" + "1, ".repeat(100) + "1]";
        List<String> faults = faultsOf(Texts.changed(VALID, "\"absences\": [\"2026-11-25\"]", absences));
        assertThat(faults).hasSize(101);
        assertThat(faults.get(99)).startsWith("FILE: supporters[0].absences[99]: 1 found");
        assertThat(faults.get(100)).isEqualTo("FILE: and 1 more");
    }

    @Test
    void stops_reading_when_nearly_everything_is_a_fault() {
        String absences = "\"absences\": [" + "1, ".repeat(20_000) + "1]";
        List<String> faults = faultsOf(Texts.changed(VALID, "\"absences\": [\"2026-11-25\"]", absences));
        assertThat(faults).hasSize(101);
        assertThat(faults.get(100)).isEqualTo("FILE: and more; stopped reading after 10000 errors");
    }

    @Test
    void keeps_a_fault_to_one_line_of_plain_text() {
        String name = "\"when\": {\"TUE\": [\"a\\nb\\u001b[31m" + "x".repeat(2000) + "\"]}";
        List<String> faults = faultsOf(Texts.changed(VALID, "\"when\": {\"TUE\": [\"08:45-10:25\"]}", name));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).contains("'a?b?[31mxxx").hasSizeLessThan(1100);
    }

    private List<String> faultsOf(String text) {
        Path file = Texts.write(directory.resolve("x.json"), text);
        return Texts.faults(file, () -> ProblemFile.read(file));
    }
}
