package be.koffieronde.planning.timefold;

import static be.koffieronde.planning.timefold.StreamVerifier.verify;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on several visits together: the sessions of a need, a person at two places, talks with strangers. */
class PairConstraintsTest {

    private static final String MONDAY = "2026-11-23";
    private static final String TUESDAY = "2026-11-24";

    private final TestCentre centre = new TestCentre();

    @Test
    void everyPairOfSessionsWithDifferentSupportersIsShared() {
        need(need -> need.sessions(3, 50));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1")
                                .round("an", TUESDAY, "support/p1-a/1/2")
                                .round("bo", "2026-11-25", "support/p1-a/1/3"))
                .penalizesBy(120);
    }

    @Test
    void sessionsInDifferentWeeksAreSharedTheSame() {
        need(need -> {});
        centre.weeks(2);

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("bo", "2026-11-30", "support/p1-a/2/1"))
                .penalizesBy(60);
    }

    @Test
    void sessionsWithOneSupporterAreNotSharedNorAreUnplannedOnes() {
        need(need -> need.sessions(3, 50));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("an", TUESDAY, "support/p1-a/1/2"))
                .penalizesBy(0);
    }

    @Test
    void differentNeedsOfAPupilMayHaveDifferentSupporters() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a").need("p1-b"));

        verify(
                        Rule.PUPIL_SHARED,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("bo", TUESDAY, "support/p1-b/1/1"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-23, 0", "1, 2026-11-23, 60", "1, 2026-11-24, 0",
        "2, 2026-11-24, 60", "2, 2026-11-25, 0", "3, 2026-11-25, 60"
    })
    void sessionsAreSoManyDaysApart(int minDaysApart, String second, int points) {
        need(need -> need.sessions(2, 50).minDaysApart(minDaysApart));
        PlanFixture plan = second.equals(MONDAY)
                ? plan().round("an", MONDAY, "support/p1-a/1/1", "support/p1-a/1/2")
                : plan().round("an", MONDAY, "support/p1-a/1/1").round("an", second, "support/p1-a/1/2");

        verify(Rule.SESSIONS_TOO_CLOSE, plan).penalizesBy(points);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 60"})
    void daysApartCountAcrossTheWeekendWhateverTheOrder(int minDaysApart, int points) {
        need(need -> need.minDaysApart(minDaysApart));
        centre.weeks(2);

        verify(
                        Rule.SESSIONS_TOO_CLOSE,
                        plan().round("an", "2026-11-30", "support/p1-a/1/1")
                                .round("an", "2026-11-27", "support/p1-a/2/1"))
                .penalizesBy(points);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 50", "09:40, 10", "09:49, 1", "09:50, 0", "08:20, 10", "08:10, 0"})
    void aClassIsInOneRoundAtATime(String start, int overlap) {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", MONDAY, "support/p2-a/1/1 " + start))
                .penalizesBy(overlap);
    }

    @Test
    void aClassIsNotBoundOnOtherDays() {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", TUESDAY, "support/p2-a/1/1 09:00"))
                .penalizesBy(0);
    }

    @Test
    void overlapsWithinOneRoundAreLateArrivalsOnly() {
        classmates();

        verify(Rule.DOUBLE_BOOKED, plan().round("an", MONDAY, "support/p1-a/1/1 09:00", "support/p2-a/1/1 09:10"))
                .penalizesBy(0);
    }

    @Test
    void aPupilAndTheClassCountEach() {
        centre.pupil("p1", "de-brug", p1 -> p1.classGroup("3A").need("p1-a").need("p1-b"));

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .round("bo", MONDAY, "support/p1-b/1/1 09:40"))
                .penalizesBy(20);
    }

    @Test
    void everyPairOfVisitsInDifferentRoundsCounts() {
        classmates();
        centre.pupil("p3", "de-brug", p3 -> p3.classGroup("3A").need("p3-a"));

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00", "support/p3-a/1/1 09:50")
                                .round("bo", MONDAY, "support/p2-a/1/1 09:30"))
                .penalizesBy(50);
    }

    @Test
    void aPartnerIsInOneMeetingOrTalkAtATime() {
        partners();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "meeting/m 09:00").round("bo", MONDAY, "talk/heidi/1 09:20"))
                .penalizesBy(10);
    }

    @Test
    void aTeacherMayTeachTheClassThatIsSupported() {
        partners();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00").round("bo", MONDAY, "talk/heidi/1 09:20"))
                .penalizesBy(0);
    }

    @ParameterizedTest
    @CsvSource({"09:00-10:00, 50", "08:00-09:10, 10", "08:00-09:00, 0", "09:50-10:30, 0"})
    void whoIsBoundOutsideThePlanIsBoundInIt(String window, int overlap) {
        classmates();

        verify(
                        Rule.DOUBLE_BOOKED,
                        plan().round("an", MONDAY, "support/p1-a/1/1 09:00")
                                .bookedElsewhere("class/3A", MONDAY, window)
                                .bookedElsewhere("class/3A", TUESDAY, "09:00-10:00"))
                .penalizesBy(overlap);
    }

    @Test
    void aTalkIsForWhoSupportsAPupilOfThatPartner() {
        partners();

        verify(
                        Rule.TALK_WITH_A_STRANGER,
                        plan().round("an", MONDAY, "support/p1-a/1/1").round("an", TUESDAY, "talk/heidi/1"))
                .penalizesBy(0);
    }

    @Test
    void aTalkWithWhomOnlyAColleagueKnowsIsWithAStranger() {
        partners();

        verify(
                        Rule.TALK_WITH_A_STRANGER,
                        plan().round("bo", MONDAY, "support/p1-a/1/1").round("an", MONDAY, "talk/heidi/1"))
                .penalizesBy(15);
    }

    @Test
    void anUnplannedSessionIntroducesNobody() {
        partners();

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "talk/heidi/1", "meeting/m"))
                .penalizesBy(45);
    }

    @Test
    void aMeetingAboutAPupilIsForWhoSupportsThatPupil() {
        partners();
        centre.pupil("p2", "de-brug", p2 -> p2.partners("heidi").need("p2-a"));

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "support/p2-a/1/1", "talk/heidi/1", "meeting/m"))
                .penalizesBy(30);
        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "support/p1-a/1/1", "talk/heidi/1", "meeting/m"))
                .penalizesBy(0);
    }

    @Test
    void aMeetingThatNamesItsSupporterOrNoPupilIsForStrangersToo() {
        partners();
        centre.meeting("any", "heidi")
                .meeting(new Meeting("named", List.of("heidi"), "p1", "an", 30, null, TestWindows.ALL_WEEK));

        verify(Rule.TALK_WITH_A_STRANGER, plan().round("an", MONDAY, "meeting/any", "meeting/named"))
                .penalizesBy(0);
    }

    private void need(Consumer<TestNeed> change) {
        centre.pupil("p1", "de-brug", p1 -> p1.need("p1-a", change));
    }

    private void classmates() {
        centre.pupil("p1", "de-brug", p1 -> p1.classGroup("3A").need("p1-a"))
                .pupil("p2", "de-brug", p2 -> p2.classGroup("3A").need("p2-a"));
    }

    /** Heidi is due a talk of 15 min, p1 a meeting of 30 with her. */
    private void partners() {
        centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a"))
                .meeting(new Meeting("m", List.of("heidi"), "p1", null, 30, null, TestWindows.ALL_WEEK));
    }

    private PlanFixture plan() {
        return new PlanFixture(centre);
    }
}
