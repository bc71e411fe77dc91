package be.koffieronde.app.talks;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import java.time.LocalDate;

/** A small centre where a talk with juf heidi is due, and what is asked about it. */
abstract class DueTalk {

    static final LocalDate MONDAY = TestCentre.MONDAY;
    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    final TestCentre centre = new TestCentre();

    /** An supports P1 at De Brug; P1's teacher juf heidi is due a talk of 15 min, worth 600, in these windows. */
    void dueTalk(String... windows) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(4, 15).free(TestWindows.week(windows)))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a"));
    }

    void need(String pupil, String school, String... windows) {
        centre.pupil(
                pupil,
                school,
                it -> it.need(
                        pupil + "-a",
                        need -> need.when(TestWindows.week(windows)).supporter("an", Keep.MUST)));
    }

    static CoffeeAdvisor advisor(TestRoster roster) {
        return advisor(roster, roster.build());
    }

    static CoffeeAdvisor advisor(TestRoster roster, Roster changed) {
        return new CoffeeAdvisor(roster.directory(), TestCentre.travel(), changed);
    }

    static TalkQuestion heidi(boolean more) {
        return new TalkQuestion("an", "heidi", null, more);
    }

    static TalkAnswer ask(TestRoster roster) {
        return advisor(roster).ask(heidi(false));
    }
}
