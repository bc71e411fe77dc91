package be.koffieronde.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.app.talks.CoffeeAdvisor;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.language.Message;
import be.koffieronde.roster.TalkAnswer;
import org.junit.jupiter.api.Test;

class NeverTogetherTest {

    private static final String[] WEEK = {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"};

    private final TestCentre centre = new TestCentre();
    private TestRoster roster = centre.roster();

    /** Juf heidi is free then; An has a session of her pupil on Friday. */
    private void free(String... windows) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(4, 15).free(TestWindows.week(windows)))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.withoutNeeds().partners("heidi").need("a"));
    }

    private TalkAnswer ask() {
        roster = centre.roster().round("an", "2026-11-27", "support/a/1/1 08:45");
        return new CoffeeAdvisor(roster.directory(), TestCentre.travel(), roster.build())
                .ask(new TalkQuestion("an", "heidi", null, false));
    }

    private Message left() {
        return WhyNot.of(roster.directory(), TestCentre.travel(), roster.build())
                .reason("talk/heidi/1")
                .text();
    }

    @Test
    void a_talk_that_fits_has_no_cause() {
        free("MON 10:00-10:15");

        assertThat(ask().cause()).isNull();
    }

    @Test
    void coffee_and_plan_say_that_the_only_one_is_never_at_work_when_the_other_is_free() {
        free("MON 17:00-17:15", "SAT 10:00-10:15");
        centre.supporter("bo", bo -> bo.hours("MON", "08:00-18:00"));

        assertThat(ask().cause())
                .hasToString("only you support pupils of juf heidi, and you are never at work when juf heidi is free");
        assertThat(left())
                .hasToString("talk with juf heidi (De Brug): only An supports pupils of juf heidi, who is never at work"
                        + " when juf heidi is free");
    }

    @Test
    void an_hour_that_is_too_short_is_no_lie() {
        free("MON 15:50-16:10");
        centre.supporter("bo", bo -> bo.hours("MON", "08:00-18:00"));

        assertThat(ask().cause()).asString().endsWith("you are never at work for 15 min while juf heidi is free");
        assertThat(left()).asString().endsWith("who is never at work for 15 min while juf heidi is free");
    }

    @Test
    void you_may_be_away_whenever_the_other_is_free() {
        free("MON 10:00-10:15");
        centre.supporter("an", an -> an.absent("2026-11-23"));

        assertThat(ask().cause()).asString().endsWith("you are away whenever juf heidi is free");
        assertThat(left()).asString().endsWith("who is away whenever juf heidi is free");
    }

    @Test
    void staying_for_talks_is_being_there() {
        free("MON 17:00-17:15");
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-17:30"));

        assertThat(ask().cause()).isNull();
    }

    @Test
    void the_other_may_be_away_all_week() {
        free("MON 10:00-10:15");
        centre.partner("heidi", "de-brug", heidi -> heidi.absent("2026-11-23"));
        assertThat(ask().cause()).hasToString("juf heidi is away on all free days");

        centre.partner("heidi", "de-brug", heidi -> heidi.absent(WEEK));
        assertThat(ask().cause()).hasToString("juf heidi is away all week");
    }

    @Test
    void the_other_may_never_be_free_or_all_may_be_closed() {
        free("MON 10:00-10:10");
        assertThat(ask().cause()).hasToString("juf heidi is never free for 15 min");

        free("MON 10:00-10:30");
        centre.closed("2026-11-23");
        assertThat(ask().cause()).hasToString("all is closed whenever juf heidi is free");
    }

    @Test
    void several_who_support_a_pupil_are_named() {
        free("MON 17:00-17:15");
        centre.pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("b"));
        roster = centre.roster()
                .round("an", "2026-11-27", "support/a/1/1 08:45")
                .round("bo", "2026-11-27", "support/b/1/1 08:45");

        assertThat(left())
                .asString()
                .endsWith(
                        "only An, Bo support pupils of juf heidi, none of whom is ever at work when juf heidi is free");
    }
}
