package be.koffieronde.planning.rounds;

import static be.koffieronde.planning.rounds.Timing.legal;
import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.timefold.Monday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When visits start around a lunch of 30 min, 11:30-13:30 unless a test says otherwise. */
class TimekeeperLunchTest {

    private final Monday monday = new Monday().an(an -> an.lunch(30, "11:30-13:30"));

    @ParameterizedTest
    @CsvSource({"11:30-13:30, false", "11:31-13:31, true", "11:29-13:29, true"})
    void lunchIsOwedOnADayThatStartsByItsFirstMinuteAndEndsAtItsLastOrLater(String session, boolean isLegal) {
        assertThat(monday.brug("a", 120, session).time("a").legal()).isEqualTo(isLegal);
    }

    @ParameterizedTest
    @CsvSource({
        "11:30-12:00, 12:20", // eaten 11:30-12:00, then 20 min of driving
        "11:30-12:05, 12:20",
        "11:50-12:20, 12:20", // 20 min of driving, then eaten 11:50-12:20
        "11:45-12:15, 12:35" // eaten 11:45-12:15, for after arriving at 11:50 is too late
    })
    void lunchIsBeforeLeavingOrAfterArrivingWhicheverEndsSooner(String lunch, String start) {
        monday.an(an -> an.lunch(30, lunch)).brug("a", 50, "10:40-11:30").park("b", 100);

        assertThat(monday.time("a", "b")).isEqualTo(legal("10:40", start));
    }

    @Test
    void lunchThatFitsNeitherBeforeLeavingNorAfterArrivingMakesTheRoundIllegal() {
        monday.an(an -> an.lunch(30, "11:30-11:59"))
                .brug("a", 50, "10:40-11:30")
                .park("b", 100);

        assertThat(monday.time("a", "b").legal()).isFalse();
    }

    @Test
    void lunchTakesAGapThatIsThereAnyway() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50, "12:10-13:00").brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "12:10", "13:00"));
    }

    @ParameterizedTest
    @CsvSource({"12:50-13:40, true", "12:49-13:39, false"})
    void aGapIsLongEnoughToTheMinute(String last, boolean isLegal) {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50).brug("c", 50, last);

        assertThat(monday.time("a", "b", "c").legal()).isEqualTo(isLegal);
    }

    @Test
    void lunchIsEatenInTheFirstGapWhereAnyDoes() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50).brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "12:00", "12:50"));
    }

    @Test
    void lunchIsEatenInALaterGapWhereAnEarlierOneWouldMissAWindow() {
        monday.brug("a", 50, "10:40-11:30").brug("b", 50, "11:30-12:20").brug("c", 100);

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("10:40", "11:30", "12:50"));
    }

    @Test
    void theFirstVisitStartsLaterAsFarAsLunchAllows() {
        monday.brug("a", 50).brug("b", 50, "12:30-13:20").brug("c", 50, "13:20-14:10");

        assertThat(monday.time("a", "b", "c")).isEqualTo(legal("11:10", "12:30", "13:20"));
    }

    @Test
    void theFirstVisitStartsAfterTheBeginningOfLunchIfThatIsLessWaiting() {
        monday.brug("a", 50).brug("b", 50, "14:00-14:50");

        assertThat(monday.time("a", "b")).isEqualTo(legal("13:10", "14:00"));
    }

    @Test
    void aDayWithoutRoomForLunchStartsAfterTheBeginningOfLunch() {
        monday.brug("a", 50, "11:10-13:00").brug("b", 100, "12:00-14:05");

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }

    @Test
    void aDayThatMustStartInTheLunchWindowIsTimedWithoutLunch() {
        monday.brug("a", 50, "11:31-13:00").brug("b", 100);

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }

    @Test
    void aHeldVisitMayBeHeldPastTheStartOfLunch() {
        monday.brug("a", 50).brug("b", 100).held("a", "11:31");

        assertThat(monday.time("a", "b")).isEqualTo(legal("11:31", "12:21"));
    }
}
