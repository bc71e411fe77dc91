package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemFileTest {

    private static final String VALID = Texts.resource("/format/valid.json");

    @TempDir
    Path directory;

    @Test
    void reads_every_field() {
        Problem problem = read(VALID);
        assertThat(problem.calendar().closedDays()).containsExactly(LocalDate.of(2026, 11, 27));
        assertThat(problem.travel())
                .isEqualTo(new Travel.Matrix(
                        Map.of(Profile.CAR, List.of(List.of(0.0, 12.5), List.of(13.0, 0.0))), Map.of(Profile.CAR, 3)));
        assertThat(problem.schools().get(0).lessons().on(DayOfWeek.MONDAY))
                .containsExactly(new Window(525, 575), new Window(575, 625));
        assertThat(problem.supporters().get(0))
                .isEqualTo(new Supporter(
                        "an",
                        "An",
                        "home-an",
                        Profile.CAR,
                        Set.of("BA", "T9"),
                        Map.of(DayOfWeek.MONDAY, new Window(495, 975)),
                        2160,
                        new Lunch(30, new Window(690, 810)),
                        Map.of(DayOfWeek.MONDAY, new Window(975, 1005)),
                        Set.of(LocalDate.of(2026, 11, 25)),
                        new DatedExceptions(Map.of(
                                LocalDate.of(2026, 11, 23),
                                List.of(Window.parse("09:00-12:00")),
                                LocalDate.of(2026, 11, 28),
                                List.of()))));
        assertThat(problem.partners().get(0).talk()).isEqualTo(new TalkRhythm(2, 10, LocalDate.of(2026, 11, 2)));
        assertThat(problem.pupils().get(0).needs())
                .containsExactly(new Need(
                        "p1-a",
                        Set.of("T9"),
                        2,
                        50,
                        3,
                        new WeekWindows(Map.of(DayOfWeek.TUESDAY, List.of(new Window(525, 625)))),
                        new WeekWindows(Map.of(DayOfWeek.MONDAY, List.of(new Window(525, 575)))),
                        new WantedSupporter("an", Keep.MUST),
                        new Term(null, LocalDate.of(2027, 1, 8), 3)));
        assertThat(problem.meetings().get(0).location()).isEqualTo("home-an");
        assertThat(problem.commitments().get(0).time()).isEqualTo(new Window(630, 750));
        assertThat(problem.weights().overrides()).containsExactly(Map.entry(Rule.TRAVEL_BETWEEN_VISITS, 7));
    }

    @Test
    void fills_in_the_defaults_of_the_contract() {
        Problem problem = read(Texts.resource("/format/least.json"));
        assertThat(problem.calendar().weeks()).isEqualTo(1);
        assertThat(problem.calendar().closedDays()).isEmpty();
        assertThat(problem.travel()).isEqualTo(new Travel.Estimate(Map.of()));
        assertThat(problem.schools().get(0).open()).isNull();
        Supporter supporter = problem.supporters().get(0);
        assertThat(supporter.profile()).isEqualTo(Profile.CAR);
        assertThat(supporter.weeklyMinutes()).isEqualTo(2160);
        assertThat(supporter.lunch()).isEqualTo(new Lunch(30, new Window(690, 810)));
        assertThat(supporter.staysForTalks()).isEmpty();
        assertThat(problem.partners().get(0).talk()).isEqualTo(new TalkRhythm(2, 15, null));
        assertThat(problem.pupils().get(0).priority()).isEqualTo(1);
        assertThat(problem.pupils().get(0).classGroup()).isNull();
        assertThat(problem.pupils().get(0).needs())
                .containsExactly(new Need(
                        "n", Set.of("BA"), 1, 50, 1, null, null, new WantedSupporter("an", Keep.PREFER), Term.ALWAYS));
        assertThat(problem.meetings()).isEmpty();
        assertThat(problem.commitments()).isEmpty();
        assertThat(problem.collaborationModels()).isEmpty();
        assertThat(problem.weights().points(Rule.COMMUTE)).isEqualTo(5);
    }

    @Test
    void takes_any_label_of_a_collaboration() {
        String text = Texts.changed(VALID, "\"collaboration\": \"latrelatie\"", "\"collaboration\": \"huwelijk\"");
        assertThat(read(text).partners().get(0).collaboration()).isEqualTo("huwelijk");
    }

    @Test
    void calls_a_supporter_without_name_by_their_id() {
        String text = Texts.changed(VALID, "\"name\": \"An\",", "");
        assertThat(read(text).supporters().get(0).name()).isEqualTo("an");
    }

    @Test
    void takes_a_null_lunch_for_no_lunch_rule() {
        String text = Texts.changed(VALID, "{\"minutes\": 30, \"between\": \"11:30-13:30\"}", "null");
        assertThat(read(text).supporters().get(0).lunch()).isNull();
    }

    @Test
    void takes_nulls_of_optional_fields_for_absent() {
        String text = Texts.changed(VALID, "\"2026-11-02\"", "null").replace("\"weeks\": 2", "\"weeks\": null");
        Problem problem = read(text);
        assertThat(problem.partners().get(0).talk()).isEqualTo(new TalkRhythm(2, 10, null));
        assertThat(problem.calendar().weeks()).isEqualTo(1);
    }

    @Test
    void accepts_the_ends_of_every_range() {
        String text = VALID.replace("50.9311", "-90")
                .replace("12.5", "10080")
                .replace("5.3378", "180")
                .replace("\"weeks\": 2", "\"weeks\": 520")
                .replace("\"sessionsPerWeek\": 2", "\"sessionsPerWeek\": 0")
                .replace("\"minDaysApart\": 3", "\"minDaysApart\": 0")
                .replace("\"minutes\": 50", "\"minutes\": 1")
                .replace("\"weeklyMinutes\": 2160", "\"weeklyMinutes\": 0")
                .replace("08:45-10:25", "00:00-24:00")
                .replace("\"Travel between visits\": 7", "\"Travel between visits\": 0");
        assertThat(read(text).pupils().get(0).needs().get(0).sessionsPerWeek()).isZero();
    }

    @Test
    void does_not_mind_in_which_order_fields_come() {
        String lists = VALID.substring(VALID.indexOf("  \"pupils\""), VALID.indexOf("  \"weights\""));
        String text = VALID.replace(lists, "").replaceFirst("\\{\n", "{\n" + lists.replace("$", ""));
        assertThat(text).startsWith("{\n  \"pupils\"");
        assertThat(read(text)).isEqualTo(read(VALID));
    }

    @Test
    void reads_past_a_byte_order_mark() {
        assertThat(read("\uFEFF" + VALID)).isEqualTo(read(VALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "roads", "three-weeks", "terms", "exceptions"})
    void writes_what_it_reads(String name) throws IOException {
        Problem problem = ProblemFile.read(Texts.resourcePath("/vectors/" + name + ".json"));
        Files.copy(Texts.resourcePath("/vectors/limburg-roads.json"), directory.resolve("limburg-roads.json"));
        Path copy = directory.resolve("copy.json");
        ProblemFile.write(problem, copy);
        assertThat(ProblemFile.read(copy)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid", "least"})
    void writes_every_field_it_reads(String name) {
        Problem problem = read(Texts.resource("/format/" + name + ".json"));
        Path copy = directory.resolve("copy.json");
        ProblemFile.write(problem, copy);
        assertThat(ProblemFile.read(copy)).isEqualTo(problem);
    }

    @Test
    void writes_for_people() throws IOException {
        Path copy = directory.resolve("copy.json");
        ProblemFile.write(read(VALID), copy);
        assertThat(Files.readString(copy)).isEqualTo(Texts.resource("/format/valid-written.json"));
    }

    private Problem read(String text) {
        return ProblemFile.read(Texts.write(directory.resolve("x.json"), text));
    }
}
