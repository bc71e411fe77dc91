package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a talk fits, what moves for it, and why it does not fit elsewhere. */
class CoffeeAdvisorTest extends DueTalk {

    /** Ends at 09:50; each minute later costs 2 points of waiting. Worth 600, and 1 less for workload. */
    @Test
    void a_slot_tells_where_it_is_and_what_it_costs() {
        dueTalk("MON 09:50-10:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        VisitSlot slot = ask(roster).free().get(0);

        assertThat(slot.date()).isEqualTo(MONDAY);
        assertThat(List.of(slot.from(), slot.to(), slot.best())).containsExactly(590, 595, 590);
        assertThat(slot.after()).isEqualTo("support/a/1/1");
        assertThat(slot.before()).isNull();
        assertThat(slot.extraDriveMinutes()).isZero();
        assertThat(slot.extraCommuteMinutes()).isZero();
        assertThat(slot.ownTime()).isFalse();
        assertThat(slot.scoreChange()).hasToString("0hard/0medium/600soft");
        assertThat(slot.moves()).isEmpty();
    }

    /** An waits 40 min at De Brug between two sessions; the talk takes 15 of them: 30 points. */
    @Test
    void a_talk_in_a_gap_uses_up_waiting() {
        dueTalk("MON 09:50-10:30");
        need("p2", "de-brug", "MON 10:30-11:20");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 10:30");

        VisitSlot slot = ask(roster).free().get(0);

        assertThat(List.of(slot.from(), slot.to())).containsExactly(590, 615);
        assertThat(slot.waitingUsed()).isEqualTo(15);
        assertThat(slot.before()).isEqualTo("support/p2-a/1/1");
    }

    @Test
    void a_talk_after_hours_is_in_own_time() {
        dueTalk("MON 15:50-16:30");
        centre.supporter("an", an -> an.staysForTalks("MON", "16:00-16:20"));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 15:00");

        assertThat(ask(roster).free()).singleElement().satisfies(slot -> {
            assertThat(slot.ownTime()).isTrue();
            assertThat(List.of(slot.from(), slot.to())).containsExactly(950, 965);
            assertThat(slot.scoreChange()).hasToString("0hard/0medium/500soft");
        });
    }

    /** P2 may start until 10:20: that makes room from 09:50 on, where P2 was from 10:00. */
    @Test
    void others_can_start_later() {
        dueTalk("MON 09:50-10:10");
        need("p2", "de-brug", "MON 10:00-11:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 10:00");

        TalkAnswer answer = ask(roster);

        assertThat(answer.free()).isEmpty();
        assertThat(answer.move()).isEmpty();
        assertThat(answer.shift().get(0).moves())
                .containsExactly(new VisitMove("support/p2-a/1/1", MONDAY, 600, MONDAY, 605));
    }

    /** A talk at 13:40 makes lunch due, for which 12:10 to 12:35 is too short: P3 starts 5 min later, before the talk. */
    @Test
    void others_can_start_later_to_make_room_for_lunch_before_them() {
        centre.supporter("an", an -> an.lunch(30, "11:30-13:30"));
        dueTalk("MON 13:40-13:55");
        need("p2", "de-brug", "MON 11:20-12:10");
        need("p3", "de-brug", "MON 12:35-13:30");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/a/1/1 08:45", "support/p2-a/1/1 11:20", "support/p3-a/1/1 12:35");

        assertThat(ask(roster).shift()).singleElement().satisfies(slot -> {
            assertThat(slot.from()).isEqualTo(820);
            assertThat(slot.moves()).containsExactly(new VisitMove("support/p3-a/1/1", MONDAY, 755, MONDAY, 760));
        });
    }

    /** The same the other way round: the talk at 11:15 makes lunch due, and P2 starts 5 min earlier, after the talk. */
    @Test
    void others_can_start_earlier_to_make_room_for_lunch_after_them() {
        centre.supporter("an", an -> an.lunch(20, "11:30-13:30"));
        dueTalk("MON 11:15-11:30");
        need("p2", "de-brug", "MON 11:30-12:25");
        need("p3", "de-brug", "MON 12:40-13:30");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/p2-a/1/1 11:35", "support/p3-a/1/1 12:40", "support/a/1/1 13:30");

        assertThat(ask(roster).shift()).singleElement().satisfies(slot -> {
            assertThat(slot.from()).isEqualTo(675);
            assertThat(slot.moves()).containsExactly(new VisitMove("support/p2-a/1/1", MONDAY, 695, MONDAY, 690));
        });
    }

    @Test
    void a_pinned_visit_stays() {
        dueTalk("MON 09:50-10:10");
        need("p2", "de-brug", "MON 10:00-11:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 10:00");

        TalkAnswer answer = advisor(roster, pinned(roster.build())).ask(heidi(true));

        assertThat(answer.shift()).isEmpty();
        assertThat(answer.move()).isEmpty();
    }

    private static Roster pinned(Roster roster) {
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .map(visit -> new PlannedVisit(visit.id(), visit.start(), visit.end(), true))
                                .toList()))
                .toList();
        return new Roster(roster.problem(), null, rounds, roster.unplanned());
    }

    @Test
    void a_visit_can_move_to_another_day() {
        dueTalk("MON 09:00-09:20");
        need("p2", "de-brug", "MON 09:00-09:50", "TUE 09:00-09:50");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/p2-a/1/1 09:00")
                .round("an", "2026-11-25", "support/a/1/1 09:00");

        TalkAnswer answer = ask(roster);

        assertThat(answer.free()).isEmpty();
        assertThat(answer.shift()).isEmpty();
        assertThat(answer.move().get(0).moves())
                .containsExactly(new VisitMove("support/p2-a/1/1", MONDAY, 540, TUESDAY, 540));
    }

    @Test
    void a_talk_that_is_less_due_gives_way() {
        dueTalk("MON 09:50-10:05");
        centre.partner(
                        "ilse",
                        "de-brug",
                        ilse -> ilse.talk(4, 15, "2026-11-02").free(TestWindows.week("MON 09:50-10:05")))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi", "ilse"));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "talk/ilse/1 09:50");

        VisitSlot slot = ask(roster).move().get(0);

        assertThat(slot.moves()).containsExactly(new VisitMove("talk/ilse/1", MONDAY, 590, null, -1));
        assertThat(slot.scoreChange()).hasToString("0hard/0medium/450soft");
    }

    @Test
    void every_window_without_a_slot_has_its_reason() {
        dueTalk("MON 09:30-09:50", "MON 10:00-10:30", "TUE 10:00-10:20", "WED 10:00-10:10", "THU 15:50-16:10");
        need("p2", "het-park", "TUE 10:30-11:20");
        need("p3", "het-park", "TUE 09:00-09:50");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00")
                .round("an", "2026-11-24", "support/p3-a/1/1 09:00", "support/p2-a/1/1 10:30");

        assertThat(ask(roster).whyNot())
                .usingElementComparator(Comparator.comparing(TalkBlock::toString))
                .containsExactly(
                        block(MONDAY, "09:30-09:50", Rule.LATE_ARRIVAL, "you are with P1 until 09:50"),
                        new TalkBlock(
                                TUESDAY,
                                Window.parse("10:00-10:20"),
                                List.of(Rule.LATE_ARRIVAL),
                                Message.asSaid("you are with P3 at Het Park until 09:50 and need 25 min to De Brug; you"
                                        + " are expected at Het Park at 10:30, 20 min away")),
                        block(
                                MONDAY.plusDays(2),
                                "10:00-10:10",
                                Rule.OUTSIDE_WINDOW,
                                "juf heidi is free for 10 min only"),
                        block(MONDAY.plusDays(3), "15:50-16:10", Rule.OUTSIDE_WORKING_HOURS, "you work 08:00-16:00"),
                        new TalkBlock(
                                MONDAY.plusDays(4),
                                null,
                                List.of(Rule.OUTSIDE_WINDOW),
                                Message.asSaid("juf heidi is not free")));
    }

    private static TalkBlock block(LocalDate date, String window, Rule rule, String text) {
        return new TalkBlock(date, Window.parse(window), List.of(rule), Message.asSaid(text));
    }

    @Test
    void weekly_hours_can_be_full() {
        dueTalk("MON 10:00-10:30");
        centre.supporter("an", an -> an.weeklyMinutes(60));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        TalkBlock block = ask(roster).whyNot().get(0);

        assertThat(block.rules()).containsExactly(Rule.OVER_WEEKLY_HOURS);
        assertThat(block.text()).hasToString("weekly hours full: 0 h 50 of 1 h, and this takes 15 min");
    }

    @Test
    void a_stranger_is_told() {
        dueTalk("MON 10:00-10:15");
        TestRoster roster = centre.roster().round("bo", "2026-11-23", "support/a/1/1 09:00");

        TalkAnswer answer = ask(roster);

        assertThat(answer.move()).isEmpty();
        assertThat(answer.whyNot().get(0).text()).hasToString("you have no session with a pupil of juf heidi");
    }

    @Test
    void the_partner_can_be_with_another() {
        dueTalk("MON 10:00-10:15");
        centre.meeting("m", "heidi");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00")
                .round("bo", "2026-11-23", "meeting/m 09:40");

        assertThat(ask(roster).whyNot().get(0))
                .hasToString(block(MONDAY, "10:00-10:15", Rule.DOUBLE_BOOKED, "juf heidi is with Bo 09:40-10:10")
                        .toString());
    }

    @Test
    void the_outlook_begins_with_the_most_overdue() {
        dueTalk("MON 10:00-10:15");
        centre.partner("ilse", "de-brug", ilse -> ilse.talk(4, 15, "2026-11-02"))
                .partner("joke", "de-brug", joke -> joke.talk(4, 15, "2026-11-20"))
                .partner("stranger", "de-brug", it -> it.talk(4, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("joke", "ilse", "heidi"));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        List<TalkOutlook> outlook = advisor(roster).outlook("an", null);

        assertThat(outlook).extracting(TalkOutlook::partner).containsExactly("heidi", "ilse", "joke");
        assertThat(outlook).extracting(TalkOutlook::value).containsExactly(600L, 150L, 0L);
        assertThat(outlook).extracting(TalkOutlook::obstacle).containsOnlyNulls();
    }

    @Test
    void the_outlook_is_of_partners_of_pupils_one_has_oneself() {
        dueTalk("MON 10:00-10:15");
        centre.partner("ilse", "de-brug", ilse -> ilse.talk(4, 15))
                .pupil("p2", "de-brug", p2 -> p2.partners("ilse").need("b"))
                .meeting("m", "ilse");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00", "meeting/m 11:00")
                .round("bo", "2026-11-23", "support/b/1/1 09:00");

        CoffeeAdvisor advisor = advisor(roster);

        assertThat(advisor.outlook("an", null)).extracting(TalkOutlook::partner).containsExactly("heidi");
        assertThat(advisor.outlook("bo", null)).extracting(TalkOutlook::partner).containsExactly("ilse");
    }

    @Test
    void nobody_can_be_asked_about_who_is_not_there() {
        dueTalk("MON 10:00-10:15");
        CoffeeAdvisor advisor = advisor(centre.roster());

        assertThatThrownBy(() -> advisor.ask(new TalkQuestion("an", "nobody", null, false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> advisor.ask(new TalkQuestion("nobody", "heidi", null, false)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
