package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.report.week.WeekBook;
import org.junit.jupiter.api.Test;

class LeftOutListTest {

    /** Lena has a session that fits, and one for the very hour that An, who alone can hold it, has promised to her team. */
    private final TestRoster roster = new TestCentre()
            .pupil(
                    "lena",
                    "de-brug",
                    lena -> lena.need("a").need("b", need -> need.when(TestWindows.week("MON 09:00-09:50"))))
            .commitment("team", "an", "2026-11-23", "09:00-12:00")
            .supporter("bo", bo -> bo.absent("2026-11-23"))
            .roster()
            .round("an", "2026-11-23", "commitment/team 09:00");

    @Test
    void planners_read_the_whole_reason_without_its_beginning_which_stands_beside_it() {
        assertThat(left(Audience.PLANNER).rows())
                .satisfiesExactly(
                        fits -> assertThat(fits)
                                .startsWith("session of LENA", "De Brug", 50L)
                                .last()
                                .asString()
                                .isEqualTo(
                                        "on Tue 24 Nov 08:00-08:50 An could take it, and the roster would be better for it"),
                        blocked -> assertThat(blocked)
                                .last()
                                .asString()
                                .isEqualTo("on Mon 23 Nov 09:00-09:50 An would be 60 min late at centre for Team"));
    }

    @Test
    void schools_read_it_in_brief() {
        assertThat(left(Audience.SCHOOL).rows())
                .extracting(row -> row.get(3))
                .containsExactly(
                        "it has been overlooked; it could be planned", "there is no place for it in the rounds");
    }

    private LeftOutList left(Audience audience) {
        WeekBook book = Books.of(roster, audience, Language.EN);
        return new LeftOutList(book, new Wording(book.directory(), Language.EN, audience));
    }
}
