package be.koffieronde.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.report.Books;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulerTest {

    @Test
    void it_goes_from_full_hour_to_full_hour_around_all_that_happens_and_has_every_time_between() {
        TestRoster roster = new TestCentre()
                .supporter(
                        "an",
                        an -> an.hours("MON", "08:15-11:30")
                                .hours("TUE", "08:15-11:30")
                                .hours("WED", "08:15-11:30")
                                .hours("THU", "08:15-11:30")
                                .hours("FRI", "08:15-11:30"))
                .pupil("p1", "de-brug", p1 -> p1.need("a"))
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 08:05");
        Ruler ruler = Ruler.of(
                Books.of(roster).weeks(roster.directory().supporter("an")).get(0));

        assertThat(ruler.marks())
                .containsExactly(
                        time(7, 0),
                        time(7, 53),
                        time(8, 0),
                        time(8, 5),
                        time(8, 15),
                        time(8, 45),
                        time(8, 55),
                        time(9, 0),
                        time(9, 7),
                        time(10, 0),
                        time(10, 25),
                        time(10, 40),
                        time(11, 0),
                        time(11, 30),
                        time(12, 0));
        assertThat(ruler.hours()).isEqualTo(List.of(time(7, 0), time(8, 0), time(9, 0), time(10, 0), time(11, 0)));
        assertThat(ruler.row(time(8, 5))).isEqualTo(3);
        assertThat(ruler.minutes(3)).isEqualTo(10);
    }

    private static int time(int hours, int minutes) {
        return hours * 60 + minutes;
    }
}
