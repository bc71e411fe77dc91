package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestRoster;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.VisitMove;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Talks that are only to be at times to come, and when nobody is away. */
class ComingTalksTest extends DueTalk {

    private static TalkAnswer ask(TestRoster roster, TalkTimes times) {
        return advisor(roster).ask(new TalkQuestion("an", "heidi", null, true, times));
    }

    /** P2 at 10:00 can start until 10:20, after a talk from 09:50 on: as long as neither has begun. */
    @Test
    void what_has_begun_stays_where_it_is() {
        dueTalk("MON 09:50-10:30");
        need("p2", "de-brug", "MON 10:00-11:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 10:00");

        assertThat(ask(roster, since(MONDAY, 9, 55)).shift())
                .singleElement()
                .satisfies(slot -> assertThat(List.of(slot.from(), slot.to())).containsExactly(595, 605));
        TalkAnswer late = ask(roster, since(MONDAY, 10, 1));
        assertThat(late.free()).isEmpty();
        assertThat(late.shift()).isEmpty();
        assertThat(late.move()).isEmpty();
        assertThat(late.whyNot()).anyMatch(block -> block.date().equals(MONDAY));
        assertThat(ask(roster, since(MONDAY, 10, 30)).whyNot())
                .noneMatch(block -> block.date().equals(MONDAY));
    }

    private static TalkTimes since(LocalDate date, int hour, int minute) {
        return TalkTimes.since(date.atTime(hour, minute));
    }

    /** P2 on Tuesday could go to Monday, or to Wednesday, which is dearer. */
    @Test
    void nothing_moves_to_a_time_that_is_over() {
        dueTalk("TUE 09:00-09:20");
        need("p2", "de-brug", "MON 09:00-09:50", "TUE 09:00-09:50", "WED 14:00-14:50");
        TestRoster roster = centre.roster()
                .round("an", "2026-11-24", "support/p2-a/1/1 09:00")
                .round("an", "2026-11-26", "support/a/1/1 09:00");

        assertThat(ask(roster, since(MONDAY, 8, 0)).move().get(0).moves())
                .containsExactly(new VisitMove("support/p2-a/1/1", TUESDAY, 540, MONDAY, 540));
        assertThat(ask(roster, since(MONDAY, 9, 1)).move().get(0).moves())
                .containsExactly(new VisitMove("support/p2-a/1/1", TUESDAY, 540, TUESDAY.plusDays(1), 840));
        assertThat(ask(roster, since(TUESDAY, 9, 1)).move()).isEmpty();
    }

    @Test
    void booking_moves_nothing_that_has_begun_either() {
        dueTalk("MON 09:50-10:30");
        need("p2", "de-brug", "MON 10:00-11:10");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 10:00");

        assertThat(advisor(roster).book(heidi(true), MONDAY, 602)).isPresent();
        assertThat(advisor(roster).book(heidi(true).at(since(MONDAY, 10, 1)), MONDAY, 602))
                .isEmpty();
    }

    @Test
    void of_a_window_only_what_is_still_to_come_is_free() {
        dueTalk("MON 09:50-10:30");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");

        assertThat(ask(roster, since(MONDAY, 10, 0)).free())
                .singleElement()
                .satisfies(slot ->
                        assertThat(List.of(slot.from(), slot.to(), slot.best())).containsExactly(600, 615, 600));
    }

    /** A talk of 15 min around half an hour away, of which the roster knows nothing. */
    @Test
    void nothing_is_offered_while_somebody_said_to_be_away() {
        dueTalk("MON 09:50-10:10", "MON 10:20-11:30");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00");
        TalkTimes away = new TalkTimes(null, null, Map.of(MONDAY, List.of(Window.parse("09:50-10:50"))));

        TalkAnswer answer = ask(roster, away);

        assertThat(answer.free())
                .singleElement()
                .satisfies(slot -> assertThat(List.of(slot.from(), slot.to())).containsExactly(650, 675));
        assertThat(answer.shift()).isEmpty();
        assertThat(answer.whyNot())
                .filteredOn(block -> block.date().equals(MONDAY))
                .extracting(block -> block.window() + ": " + block.text())
                .containsExactly("09:50-10:10: you are away 09:50-10:50");
    }

    /** Heidi is free after the session, which is over by 10:30, and while P2 is, who may start 15 min later. */
    @Test
    void if_all_that_is_free_is_over_others_may_make_room_for_what_is_to_come() {
        dueTalk("MON 09:50-10:10", "MON 11:20-11:35");
        need("p2", "de-brug", "MON 11:20-12:30");
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/a/1/1 09:00", "support/p2-a/1/1 11:20");
        TalkTimes coming = TalkTimes.since(MONDAY.atTime(10, 30));

        assertThat(ask(roster).free()).isNotEmpty();
        TalkAnswer answer = advisor(roster).ask(new TalkQuestion("an", "heidi", null, false, coming));
        assertThat(answer.free()).isEmpty();
        assertThat(answer.shift().get(0).from()).isEqualTo(680);
        assertThat(advisor(roster).outlook("an", null, coming))
                .singleElement()
                .satisfies(heidi ->
                        assertThat(heidi.best()).isEqualTo(answer.shift().get(0)));
    }
}
