package be.koffieronde.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfReachTextTest {

    private final TestCentre centre = new TestCentre();

    private List<String> lines(Language language) {
        Directory directory = centre.roster().directory();
        List<String> all = Visits.of(directory).stream().map(Visit::id).toList();
        return new OutOfReachText(directory)
                .lines(all).stream().map(Vocabulary.of(language)::say).toList();
    }

    private void needOfAn(String window, int minutes) {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need(
                        "a",
                        need -> need.when(TestWindows.week(window))
                                .sessions(1, minutes)
                                .supporter("an", Keep.MUST)));
    }

    @Test
    void what_somebody_could_hold_is_not_told_of() {
        needOfAn("MON 08:45-09:35", 50);

        assertThat(lines(Language.EN)).isEmpty();
    }

    @Test
    void windows_may_be_too_short() {
        needOfAn("MON 08:45-09:34", 50);

        assertThat(lines(Language.EN)).containsExactly("no window long enough: 1 session of P1");
    }

    @Test
    void the_only_one_who_may_come_may_be_away() {
        needOfAn("MON 08:45-09:35", 50);
        centre.supporter("an", an -> an.absent("2026-11-23"));

        assertThat(lines(Language.EN)).containsExactly("week of 23 Nov, An away whenever it could be: 1 session of P1");
    }

    @Test
    void the_only_one_who_may_come_may_never_be_at_work() {
        needOfAn("SUN 08:45-09:35", 50);

        assertThat(lines(Language.NL)).containsExactly("alleen An mag komen en werkt dan nooit: 1 sessie van P1");
    }

    @Test
    void everybody_may_lack_the_expertise() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.expertise("T9")));

        assertThat(lines(Language.EN)).singleElement().asString().startsWith("nobody who may come has the expertise: ");
    }

    private static final String[] WEEK = {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"};

    @Test
    void whoever_is_away_all_week_is_said_to_be() {
        needOfAn("MON 08:45-09:35", 50);
        centre.supporter("an", an -> an.absent(WEEK));
        assertThat(lines(Language.EN)).containsExactly("week of 23 Nov, An away all week: 1 session of P1");

        centre.pupil("p1", "de-brug", p1 -> p1.absent(WEEK));
        assertThat(lines(Language.EN)).containsExactly("week of 23 Nov, pupil away all week: 1 session of P1");
        assertThat(lines(Language.NL))
                .containsExactly("week van 23 nov., leerling heel de week afwezig: 1 sessie van P1");
    }

    @Test
    void a_pupil_may_be_away_on_the_days_that_count() {
        needOfAn("MON 08:45-09:35", 50);
        centre.pupil("p1", "de-brug", p1 -> p1.absent("2026-11-23"));

        assertThat(lines(Language.EN))
                .containsExactly("week of 23 Nov, pupil away whenever it could be: 1 session of P1");
    }

    @Test
    void a_closed_week_is_one_line_whatever_it_holds() {
        centre.weeks(2);
        for (String day : WEEK) {
            centre.closed(day);
        }
        for (String pupil : new String[] {"p1", "p2", "p3", "p4"}) {
            centre.pupil(
                    pupil,
                    "de-brug",
                    it -> it.need(pupil + "-a", need -> need.duringLessons().sessions(2, 50)));
        }

        assertThat(lines(Language.EN)).containsExactly("week of 23 Nov, all closed: 8 sessions of 4 pupils");
        assertThat(new OutOfReachText(centre.directory()).warnings())
                .extracting(Message::toString)
                .containsExactly("nobody could hold, week of 23 Nov, all closed: 8 sessions of 4 pupils");
    }

    @Test
    void more_sessions_than_days_are_told_with_what_makes_them_too_many() {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need(
                        "a",
                        need -> need.sessions(3, 50)
                                .when(TestWindows.week("MON 08:45-09:35", "TUE 08:45-09:35", "THU 08:45-09:35"))));
        assertThat(lines(Language.EN)).isEmpty();

        centre.supporter("an", an -> an.absent("2026-11-24")).supporter("bo", bo -> bo.absent("2026-11-26"));
        assertThat(lines(Language.EN))
                .containsExactly("week of 23 Nov, nobody who may come is at work on enough days: 1 session of P1");

        centre.closed("2026-11-23");
        assertThat(lines(Language.EN))
                .containsExactly("week of 23 Nov, closed days and absences leave too few days: 2 sessions of P1");
    }

    @Test
    void sessions_too_close_by_themselves_have_a_remedy_of_their_own() {
        centre.pupil(
                "p1",
                "de-brug",
                p1 -> p1.need(
                        "a",
                        need -> need.sessions(3, 50)
                                .minDaysApart(2)
                                .when(TestWindows.week("MON 08:45-09:35", "TUE 08:45-09:35", "WED 08:45-09:35"))));

        assertThat(lines(Language.EN))
                .containsExactly("too few days for so many sessions, so far apart: 1 session of P1");
        assertThat(new OutOfReachText(centre.directory()).warnings()).isEmpty();
    }

    @Test
    void each_kind_of_visit_is_counted_and_up_to_three_are_named() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(2, 15)).meeting("m1", "heidi");
        for (String day : WEEK) {
            centre.closed(day);
        }
        for (String pupil : new String[] {"p1", "p2", "p3"}) {
            centre.pupil(pupil, "de-brug", it -> it.partners("heidi").need(pupil + "-a", need -> need.duringLessons()));
        }

        assertThat(lines(Language.EN))
                .containsExactly(
                        "week of 23 Nov, all closed: 3 sessions of P1, P2, P3",
                        "all closed: 1 talk with juf heidi, 1 meeting with juf heidi");
    }
}
