package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.language.Language;
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
        return new OutOfReachText(directory, language).lines(all);
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

        assertThat(lines(Language.EN)).containsExactly("week of 23 Nov, those who may come are away: 1 session of P1");
    }

    @Test
    void the_only_one_who_may_come_may_never_be_at_work() {
        needOfAn("SUN 08:45-09:35", 50);

        assertThat(lines(Language.NL)).containsExactly("wie mag komen, werkt dan nooit: 1 sessie van P1");
    }

    @Test
    void everybody_may_lack_the_expertise() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.expertise("T9")));

        assertThat(lines(Language.EN)).singleElement().asString().startsWith("nobody who may come has the expertise: ");
    }
}
