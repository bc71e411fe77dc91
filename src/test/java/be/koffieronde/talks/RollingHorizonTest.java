package be.koffieronde.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollingHorizonTest {

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("p1-a").partners("heidi"))
            .partner("heidi", "de-brug", heidi -> heidi.talk(4, 15, "2026-11-02"))
            .closed("2026-12-01");

    @Test
    void the_next_weeks_begin_where_these_end_and_closed_days_stay_on_their_dates() {
        Problem later = RollingHorizon.problem(centre.weeks(2).problem(), 3);

        assertThat(later.calendar().firstDay()).isEqualTo("2027-01-04");
        assertThat(later.calendar().weeks()).isEqualTo(2);
        assertThat(later.calendar().closedDays()).containsExactly(LocalDate.of(2026, 12, 1));
    }

    @Test
    void commitments_of_the_horizon_come_back_on_their_weekday_and_others_are_held_on_their_date() {
        Problem problem = centre.commitment("team", "an", "2026-11-25", "10:30-12:30")
                .commitment("training", "bo", "2026-12-10", "13:00-16:00")
                .problem();

        assertThat(dates(problem, 0)).containsExactly("team 2026-11-25");
        assertThat(dates(problem, 1)).containsExactly("team 2026-12-02");
        assertThat(dates(problem, 2)).containsExactly("team 2026-12-09", "training 2026-12-10");
    }

    @Test
    void needs_of_every_second_week_are_counted_from_the_first_horizon() {
        Problem problem = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a", need -> need.term(null, null, 2)))
                .problem();

        assertThat(Visits.of(new Directory(RollingHorizon.problem(problem, 1)))).isEmpty();
        assertThat(Visits.of(new Directory(RollingHorizon.problem(problem, 2)))).hasSize(1);
    }

    @Test
    void a_roster_is_taken_to_the_same_weekdays_with_the_visits_there_are_then() {
        Roster roster = centre.roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "talk/heidi/1 10:00")
                .build();
        TalkLog held = new TalkLog(PlannedTalk.held(roster));
        Problem later = LatestTalks.into(RollingHorizon.problem(centre.problem(), 1), held);

        Roster next = RollingHorizon.roster(roster, new Directory(later));

        assertThat(next.rounds()).singleElement().satisfies(round -> {
            assertThat(round.date()).isEqualTo("2026-11-30");
            assertThat(round.visits())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.id()).isEqualTo("support/p1-a/1/1"));
        });
        assertThat(next.unplanned()).isEmpty();
    }

    @Test
    void visits_that_are_new_in_a_problem_of_the_same_weeks_are_left_out() {
        Roster bare = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
                .roster()
                .round("an", "2026-11-23", "support/p1-a/1/1 09:00")
                .build();

        assertThat(RollingHorizon.sameWeeks(bare, centre.directory()).unplanned())
                .containsExactly("talk/heidi/1");
    }

    @Test
    void a_log_gives_a_problem_its_latest_talks() {
        assertThat(last("2026-11-10", "2026-10-05")).isEqualTo("2026-11-10");
        assertThat(last("2026-10-05")).isEqualTo("2026-11-02");
    }

    @Test
    void a_partner_with_the_rhythm_of_a_collaboration_gets_a_latest_talk_too() {
        centre.model("latrelatie", 4, 20)
                .partner("tom", "de-brug", tom -> tom.collaboration("latrelatie"))
                .pupil("p2", "de-brug", p2 -> p2.need("p2-a").partners("tom"));
        TalkLog log = new TalkLog(List.of(new LoggedTalk(LocalDate.of(2026, 11, 16), "an", "tom", Kind.PLANNED, "")));

        Directory later = new Directory(LatestTalks.into(centre.problem(), log));

        assertThat(Visits.of(centre.directory())).extracting(Visit::id).contains("talk/tom/1");
        assertThat(Visits.of(later)).extracting(Visit::id).doesNotContain("talk/tom/1");
    }

    @Test
    void without_talks_all_else_stays() {
        Directory bare = new Directory(WithoutTalks.of(centre.problem()));

        assertThat(Visits.of(bare)).extracting(Visit::id).containsExactly("support/p1-a/1/1");
    }

    private @Nullable LocalDate last(String... dates) {
        List<LoggedTalk> talks = List.of(dates).stream()
                .map(date -> new LoggedTalk(LocalDate.parse(date), "an", "heidi", Kind.PLANNED, ""))
                .toList();
        Partner heidi = LatestTalks.into(centre.problem(), new TalkLog(talks))
                .partners()
                .get(0);
        return Objects.requireNonNull(heidi.talk()).last();
    }

    private static List<String> dates(Problem problem, int number) {
        return RollingHorizon.problem(problem, number).commitments().stream()
                .map(RollingHorizonTest::text)
                .toList();
    }

    private static String text(Commitment commitment) {
        return commitment.id() + " " + commitment.date();
    }
}
