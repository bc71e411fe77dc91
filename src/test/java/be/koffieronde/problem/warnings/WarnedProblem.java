package be.koffieronde.problem.warnings;

import be.koffieronde.TestCentre;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A problem of one pupil, changed by each test, and what is told of it. */
abstract class WarnedProblem {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final WeekWindows LESSONS = week("08:45-09:35", DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

    Set<LocalDate> closedDays = Set.of();
    Set<LocalDate> absences = Set.of();
    int weeks = 1;
    List<String> pupilsPartners = List.of("heidi");

    @Nullable
    TalkRhythm rhythm;

    WeekWindows duties = WeekWindows.NONE;
    Lunch lunch = Lunch.DEFAULT;
    int weeklyMinutes = 2160;
    List<Meeting> meetings = List.of();
    List<Commitment> commitments = List.of();

    static List<String> told(TestCentre centre) {
        return ProblemWarnings.of(centre.directory()).stream()
                .map(Message::toString)
                .toList();
    }

    List<String> warnings(Need need) {
        Pupil pupil =
                new Pupil("p1", "L.", "s", null, 1, pupilsPartners, Set.of(), DatedExceptions.NONE, List.of(need));
        Partner heidi = new Partner(
                "heidi",
                "Heidi",
                "TEACHER",
                "s",
                week("10:25-10:40", DayOfWeek.MONDAY),
                null,
                rhythm,
                Set.of(),
                DatedExceptions.NONE,
                duties);
        Problem problem = new Problem(
                "p",
                new Calendar(MONDAY, weeks, closedDays),
                List.of(new Location("here", 51, 5)),
                new Travel.Estimate(Map.of()),
                List.of(new School("s", "S", "here", null, LESSONS, Set.of(), DatedExceptions.NONE)),
                List.of(an(), bo()),
                List.of(heidi),
                List.of(),
                List.of(pupil),
                meetings,
                commitments,
                Weights.DEFAULT);
        return ProblemWarnings.of(new Directory(problem)).stream()
                .map(Message::toString)
                .toList();
    }

    Supporter an() {
        Window day = Window.parse("08:00-16:00");
        Map<DayOfWeek, Window> hours = Map.of(
                DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day, DayOfWeek.WEDNESDAY, day, DayOfWeek.THURSDAY, day);
        return new Supporter(
                "an",
                "An",
                "here",
                Profile.CAR,
                Set.of("T9"),
                hours,
                weeklyMinutes,
                lunch,
                Map.of(),
                absences,
                DatedExceptions.NONE);
    }

    /** One hour a week, no expertise. */
    static Supporter bo() {
        Map<DayOfWeek, Window> hours = Map.of(DayOfWeek.MONDAY, Window.parse("09:00-10:00"));
        return new Supporter(
                "bo",
                "Bo",
                "here",
                Profile.BIKE,
                Set.of(),
                hours,
                2160,
                null,
                Map.of(),
                Set.of(),
                DatedExceptions.NONE);
    }

    static Need need(int sessions, int minutes, int minDaysApart, String... expertise) {
        return new Need("n1", Set.of(expertise), sessions, minutes, minDaysApart, null, null, null, Term.ALWAYS);
    }

    static WeekWindows week(String window, DayOfWeek... days) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            week.put(day, List.of(Window.parse(window)));
        }
        return new WeekWindows(week);
    }
}
