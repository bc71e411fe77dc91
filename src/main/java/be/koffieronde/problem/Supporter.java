package be.koffieronde.problem;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An itinerant learning supporter.
 *
 * @param hours working hours per weekday
 * @param weeklyMinutes contract, minutes a week
 * @param lunch null: no lunch rule
 * @param staysForTalks own time per weekday the supporter gives to talks
 */
public record Supporter(
        String id,
        String name,
        String home,
        Profile profile,
        Set<String> expertise,
        Map<DayOfWeek, Window> hours,
        int weeklyMinutes,
        @Nullable Lunch lunch,
        Map<DayOfWeek, Window> staysForTalks,
        Set<LocalDate> absences) {

    /** Default of {@code weeklyMinutes}: a full-timer's 36 hours. */
    public static final int FULL_TIME = 36 * 60;

    public Supporter {
        expertise = Set.copyOf(expertise);
        hours = Map.copyOf(hours);
        staysForTalks = Map.copyOf(staysForTalks);
        absences = Set.copyOf(absences);
    }

    /** When the supporter is there on a date, absences considered. */
    public WorkingDay on(LocalDate date) {
        return absences.contains(date) ? WorkingDay.OFF : onA(date.getDayOfWeek());
    }

    /** When the supporter is there on such a day of the week unless absent. */
    public WorkingDay onA(DayOfWeek weekday) {
        return new WorkingDay(hours.get(weekday), staysForTalks.get(weekday));
    }

    public boolean isQualifiedFor(Need need) {
        return expertise.containsAll(need.expertise());
    }

    /** The same by another means of transport. */
    public Supporter by(Profile other) {
        return new Supporter(id, name, home, other, expertise, hours, weeklyMinutes, lunch, staysForTalks, absences);
    }

    /** The same, always at work from start to end of these hours, and never absent nor in own time. */
    public Supporter alwaysThere(Map<DayOfWeek, Window> always) {
        return new Supporter(id, name, home, profile, expertise, always, weeklyMinutes, lunch, Map.of(), Set.of());
    }
}
