package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestRoster;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.TalkAnswer;
import org.junit.jupiter.api.Test;

/** Talks that are booked, be they extra ones. */
class BookedTalksTest extends DueTalk {

    @Test
    void a_talk_that_is_planned_already_is_asked_for_as_an_extra_one() {
        dueTalk("MON 10:00-10:30");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "talk/heidi/1 10:00");

        TalkAnswer answer = ask(roster);

        assertThat(answer.talk()).isEqualTo("talk/heidi/extra/1");
        assertThat(answer.value()).isZero();
        assertThat(answer.free()).singleElement().satisfies(slot -> {
            assertThat(slot.from()).isEqualTo(615);
            assertThat(slot.scoreChange()).hasToString("0hard/0medium/-1soft");
        });
    }

    @Test
    void another_length_makes_it_an_extra_talk() {
        dueTalk("MON 10:00-10:30");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        TalkAnswer answer = advisor(roster).ask(new TalkQuestion("an", "heidi", 30, false));

        assertThat(answer.talk()).isEqualTo("talk/heidi/extra/1");
        assertThat(answer.free())
                .singleElement()
                .satisfies(slot -> assertThat(slot.to()).isEqualTo(600));
    }

    @Test
    void a_booked_talk_is_pinned_and_scored() {
        dueTalk("MON 09:50-10:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        Roster booked = advisor(roster).book(heidi(false), MONDAY, 590).orElseThrow();

        assertThat(booked.unplanned()).isEmpty();
        assertThat(booked.extraTalks()).isEmpty();
        assertThat(booked.rounds().get(0).visits())
                .containsExactly(
                        new PlannedVisit("support/a/1/1", 540, 590, false),
                        new PlannedVisit("talk/heidi/1", 590, 605, true));
        assertThat(booked.score()).isEqualTo("0hard/0medium/-121soft");
    }

    @Test
    void a_second_extra_talk_is_booked_beside_the_first() {
        dueTalk("MON 10:00-11:00");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "talk/heidi/1 10:00");
        Roster first = advisor(roster).book(heidi(false), MONDAY, 615).orElseThrow();

        Roster second = advisor(roster, first).book(heidi(false), MONDAY, 630).orElseThrow();

        ExtraTalk talk = new ExtraTalk("heidi", "an", 15);
        assertThat(second.extraTalks()).containsExactly(talk, talk);
        assertThat(second.rounds().get(0).visits())
                .extracting(PlannedVisit::id)
                .containsExactly("support/a/1/1", "talk/heidi/1", "talk/heidi/extra/1", "talk/heidi/extra/2");
    }

    @Test
    void what_does_not_fit_is_not_booked() {
        dueTalk("MON 09:50-10:10");
        CoffeeAdvisor advisor = advisor(centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00"));

        assertThat(advisor.book(heidi(false), MONDAY, 589)).isEmpty();
        assertThat(advisor.book(heidi(false), MONDAY, 596)).isEmpty();
        assertThat(advisor.book(heidi(false), MONDAY.plusDays(7), 590)).isEmpty();
    }
}
