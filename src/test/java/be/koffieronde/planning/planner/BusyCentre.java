package be.koffieronde.planning.planner;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Rule;
import java.util.List;

/** Two weeks of a tiny centre with every feature of the problem format in it, and too much to do. */
public final class BusyCentre {

    private BusyCentre() {}

    public static WholeProblem problem() {
        TestCentre centre = new TestCentre().weeks(2).closed("2026-12-02");
        supporters(centre);
        partners(centre);
        pupilsOfBrug(centre);
        pupilsOfPark(centre);
        meetings(centre);
        return WholeProblem.of(centre.weight(Rule.WAITING, 3).weight(Rule.TALK_MISSED, 2));
    }

    private static void supporters(TestCentre centre) {
        centre.supporter(
                        "an",
                        an -> an.expertise("BA", "T2")
                                .lunch(30, "11:30-13:30")
                                .weeklyMinutes(700)
                                .staysForTalks("MON", "16:00-16:30")
                                .absent("2026-11-27"))
                .supporter(
                        "bo",
                        bo -> bo.expertise("BA", "T9")
                                .byBike()
                                .hours("WED", "08:15-12:30")
                                .lunch(45, "12:00-13:00")
                                .weeklyMinutes(900)
                                .staysForTalks("TUE", "07:15-07:45")
                                .staysForTalks("SAT", "10:00-11:00"));
    }

    private static void partners(TestCentre centre) {
        centre.model("latrelatie", 1, 20)
                .partner(
                        "heidi",
                        "de-brug",
                        heidi -> heidi.talk(2, 15, "2026-11-02")
                                .free(TestWindows.everyDay("10:25-10:40", "15:25-16:30"))
                                .absent("2026-11-24"))
                .partner(
                        "karel",
                        "de-brug",
                        karel -> karel.collaboration("latrelatie")
                                .free(TestWindows.week("TUE 07:00-09:00", "WED 11:00-13:00", "SAT 10:00-12:00")))
                .partner("mia", "het-park", mia -> mia.talk(1, 15));
    }

    private static void pupilsOfBrug(TestCentre centre) {
        centre.school("de-brug", "De Brug", TestWindows.everyDay("08:00-16:30"))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.classGroup("3A")
                                .partners("heidi")
                                .need(
                                        "p1-a",
                                        need -> need.duringLessons()
                                                .sessions(2, 50)
                                                .minDaysApart(2)
                                                .supporter("bo", Keep.PREFER))
                                .need("p1-b", need -> need.duringLessons().expertise("T2")))
                .pupil(
                        "p2",
                        "de-brug",
                        p2 -> p2.classGroup("3A")
                                .priority(3)
                                .partners("heidi", "karel")
                                .absent("2026-11-23")
                                .need(
                                        "p2-a",
                                        need -> need.duringLessons()
                                                .expertise("BA", "T9")
                                                .preferred(TestWindows.everyDay("08:45-10:25"))))
                .pupil(
                        "p3",
                        "de-brug",
                        p3 -> p3.partners("karel")
                                .need(
                                        "p3-a",
                                        need -> need.sessions(3, 25)
                                                .minDaysApart(0)
                                                .when(TestWindows.week(
                                                        "MON 08:00-09:00", "MON 08:30-10:00", "THU 13:00-15:00"))));
    }

    private static void pupilsOfPark(TestCentre centre) {
        centre.pupil(
                        "p4",
                        "het-park",
                        p4 -> p4.classGroup("5B")
                                .partners("mia")
                                .need(
                                        "p4-a",
                                        need -> need.sessions(2, 100)
                                                .minDaysApart(3)
                                                .supporter("an", Keep.MUST)))
                .pupil(
                        "p5",
                        "het-park",
                        p5 -> p5.classGroup("5B")
                                .partners("mia")
                                .need(
                                        "p5-a",
                                        need -> need.sessions(2, 50)
                                                .preferred(TestWindows.week("TUE 10:00-11:30", "THU 09:00-09:50"))
                                                .supporter("an", Keep.PREFER)));
    }

    private static void meetings(TestCentre centre) {
        centre.meeting("any", "heidi", "karel")
                .meeting(new Meeting("about", List.of("mia"), "p4", null, 40, null, null))
                .meeting(new Meeting("named", List.of("mia", "heidi"), "p5", "bo", 30, "centre", TestWindows.ALL_WEEK))
                .commitment("team", "an", "2026-11-25", "10:30-12:30")
                .commitment("course", "bo", "2026-12-03", "09:00-16:00");
    }
}
