package be.koffieronde.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.cli.Cli;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesCommandTest {

    private static final String PROBLEM = "problems/first-week.json";
    private static final String ROSTER = "solutions/first-week.json";

    private static Cli places(String visit, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "places";
        args[1] = PROBLEM;
        args[2] = ROSTER;
        args[3] = visit;
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.run(args);
    }

    @Test
    void a_place_tells_what_it_costs_and_whom_it_concerns() {
        Cli run = places("talk/heidi/1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith("talk with juf Heidi (De Brug (Hasselt)), 15 min: now Thu 26 Nov 15:25-15:40 with An")
                .contains(
                        "  Mon 23 Nov, start 10:25, with An: -110 points",
                        "      points: Waiting -110",
                        "      concerns An, juf Heidi",
                        "      --to \"2026-11-23 10:25\" --supporter an");
        assertThat(run.out())
                .contains("Bram, Chaima: Mon 23 Nov; Tue 24 Nov; Thu 26 Nov: has no session with a pupil of juf Heidi")
                .contains("Wed 25 Nov: no window of 15 min");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talk heidi",
                "gesprek juf Heidi",
                "juf heidi 15:25",
                "TALK/HEIDI/1",
                "An coffee heidi do",
                "heidi 26/11 koffie"
            })
    void a_visit_is_known_by_words(String words) {
        assertThat(places(words).out()).startsWith("talk with juf Heidi");
    }

    @Test
    void what_may_be_several_lists_them_with_their_places() {
        Cli run = places("juf Heidi");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("VISIT: 'juf Heidi' may be meeting/lv-plan (")
                .contains("talk/heidi/1 (talk with juf Heidi, Thu 26 Nov 15:25-15:40 with An)");
    }

    @Test
    void what_is_no_visit_is_an_error() {
        assertThat(places("juf Nobody").err()).contains("'juf Nobody' is no visit of this roster");
        assertThat(places(" ").exitCode()).isEqualTo(2);
    }

    @Test
    void an_appointment_has_no_other_place() {
        assertThat(places("commitment/team").out())
                .contains("It fits nowhere else")
                .contains("Bram, Chaima: Wed 25 Nov: only An may have it");
    }

    @Test
    void one_supporter_and_one_day_can_be_asked_for() {
        Cli run = places("talk heidi", "--supporter", "An", "--day", "maandag");

        assertThat(run.out())
                .contains("Mon 23 Nov, start 10:25")
                .doesNotContain("Bram")
                .doesNotContain("Thu 26 Nov, s");
        assertThat(places("talk heidi", "--day", "2027-03-01").err()).contains("--day: 2027-03-01 is no day of this");
    }

    @Test
    void programs_get_all_of_it() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(places("talk heidi", "--more", "--json").out());

        assertThat(answer.at("/now/start").asText()).isEqualTo("15:25");
        assertThat(answer.at("/free/0/best").asText()).isEqualTo("10:25");
        assertThat(answer.at("/free/0/points/Waiting").asInt()).isEqualTo(-110);
        assertThat(answer.at("/free/0/concerns/1").asText()).isEqualTo("juf Heidi");
        assertThat(answer.at("/shift/0/moved/0/visit").isMissingNode()).isFalse();
        assertThat(answer.at("/whyNot/0/rules/0").asText()).isEqualTo("Late arrival");
    }
}
