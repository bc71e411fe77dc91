package be.koffieronde.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Seasons of four weeks from Monday 23 November 2026, up to and with Sunday 20 December. */
class SeasonTalksTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 21);

    private final TestCentre centre =
            new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("p1-a").partners("heidi", "tom"));

    @Test
    void a_talk_on_the_last_day_of_the_cadence_is_in_time_and_one_a_day_later_is_not() {
        heidi(2, "2026-11-16");

        assertThat(season("2026-11-30").keptShare()).isEqualTo(0.5);
        assertThat(season("2026-11-30", "2026-12-14").keptShare()).isEqualTo(1);
        assertThat(season("2026-12-01", "2026-12-14").keptShare()).isEqualTo(0.5);
    }

    @Test
    void a_wait_counts_from_the_talk_before_the_season() {
        heidi(2, "2026-11-16");

        assertThat(season("2026-11-30", "2026-12-14").partners().get(0).longestDays())
                .isEqualTo(14);
    }

    @Test
    void a_wait_that_was_too_long_before_the_season_counts_from_its_first_day() {
        heidi(2, "2026-11-08");

        SeasonTalks season = season("2026-12-07", "2026-12-15");
        assertThat(season.overdueAtStart()).isEqualTo(1);
        assertThat(season.partners().get(0).longestDays()).isEqualTo(14);
        assertThat(season.keptShare()).isEqualTo(1);
    }

    @Test
    void whoever_was_never_met_waits_from_the_first_day() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(2, 15));

        assertThat(season("2026-12-08").partners().get(0).longestDays()).isEqualTo(15);
        assertThat(season("2026-12-08").missed()).isEqualTo(1);
    }

    @Test
    void each_time_the_cadence_runs_out_without_a_talk_is_counted() {
        heidi(1, "2026-11-22");

        assertThat(season().missed()).isEqualTo(4);
        assertThat(season().keptShare()).isZero();
        assertThat(season().unseen()).isEqualTo(1);
        assertThat(season().longestWait(1)).isCloseTo(29 / 7.0, within(1e-9));
    }

    @Test
    void evenness_is_1_if_all_get_the_same_share_and_less_if_one_gets_more() {
        heidi(2, "2026-11-16");
        centre.partner("tom", "de-brug", tom -> tom.talk(4, 15, "2026-11-16"));

        assertThat(SeasonTalks.of(centre.directory(), held("heidi heidi tom"), END)
                        .evenness())
                .isEqualTo(1);
        assertThat(SeasonTalks.of(centre.directory(), held("heidi heidi"), END).evenness())
                .isEqualTo(0.5);
    }

    @Test
    void whom_nobody_can_meet_is_named_and_not_counted() {
        heidi(2, "2026-11-16");
        centre.partner("heidi", "de-brug", heidi -> heidi.free(TestWindows.everyDay("07:50-08:10", "15:50-16:30")));
        assertThat(season().outOfReach())
                .extracting(series -> series.partner().id())
                .containsExactly("heidi");
        assertThat(season().partners()).isEmpty();

        centre.supporter("bo", bo -> bo.staysForTalks("MON", "16:00-16:05"));
        assertThat(season().outOfReach()).isEmpty();
    }

    /** Ten minutes of the 15 are left beside An's appointment, six beside Bo's. */
    @Test
    void who_is_free_only_during_appointments_is_out_of_reach() {
        heidi(2, "2026-11-16");
        centre.commitment("team", "an", "2026-11-23", "10:00-12:10")
                .commitment("course", "bo", "2026-11-23", "12:06-13:00")
                .partner("heidi", "de-brug", heidi -> heidi.free(TestWindows.week("MON 12:00-12:20")));
        assertThat(season().outOfReach())
                .extracting(series -> series.partner().id())
                .containsExactly("heidi");

        centre.partner("heidi", "de-brug", heidi -> heidi.free(TestWindows.week("MON 12:00-12:25")));
        assertThat(season().outOfReach()).isEmpty();
    }

    /** An and Bo are named by a need each; heidi is a partner of both pupils. */
    private void twoSupporters() {
        centre.pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a", a -> a.supporter("an", Keep.PREFER)))
                .pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("b", b -> b.supporter("bo", Keep.PREFER)));
    }

    @Test
    void with_each_supporter_a_partner_counts_once_for_each_by_the_talks_of_the_two() {
        twoSupporters();
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(2, 15).withEach());

        SeasonTalks season = season("2026-11-30", "2026-12-14");

        assertThat(season.partners()).extracting(PartnerSeason::supporter).containsExactly("an", "bo");
        assertThat(season.partners()).extracting(PartnerSeason::talks).containsExactly(2, 0);
        assertThat(season.pairs()).isEqualTo(season.partners());
        assertThat(season.pairsInTime()).isEqualTo(1);
        assertThat(season.pairsUnseen()).isEqualTo(1);
    }

    @Test
    void pairs_are_counted_too_where_talks_are_with_anyone() {
        twoSupporters();
        heidi(2, "2026-11-16");

        SeasonTalks season = season("2026-11-30", "2026-12-14");

        assertThat(season.partners()).hasSize(1);
        assertThat(season.keptShare()).isEqualTo(1);
        assertThat(season.pairs()).hasSize(2);
        assertThat(season.pairsInTime()).isEqualTo(1);
    }

    @Test
    void a_supporter_who_never_sees_a_partner_is_out_of_reach_of_them_alone() {
        twoSupporters();
        centre.commitment("course", "bo", "2026-11-24", "11:00-13:00")
                .partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.talk(2, 15).withEach().free(TestWindows.week("TUE 12:00-12:25")));

        SeasonTalks season = season();

        assertThat(season.partners()).extracting(PartnerSeason::supporter).containsExactly("an");
        assertThat(season.outOfReach()).extracting(TalkSeries::supporter).containsExactly("bo");
    }

    private void heidi(int everyWeeks, String last) {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(everyWeeks, 15, last));
    }

    private SeasonTalks season(String... dates) {
        List<LoggedTalk> held =
                Stream.of(dates).map(date -> talk(date, "heidi")).toList();
        return SeasonTalks.of(centre.directory(), held, END);
    }

    private static List<LoggedTalk> held(String partners) {
        return Stream.of(partners.split(" "))
                .map(partner -> talk("2026-11-30", partner))
                .toList();
    }

    private static LoggedTalk talk(String date, String partner) {
        return new LoggedTalk(LocalDate.parse(date), "an", partner, Kind.PLANNED, "");
    }
}
