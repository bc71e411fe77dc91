package be.koffieronde.problem;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
 * @param on working hours on some dates, at most one window each, in the place of {@code hours} and
 *     {@code staysForTalks}
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
        Set<LocalDate> absences,
        DatedExceptions on) {

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
        if (absences.contains(date)) {
            return WorkingDay.OFF;
        }
        List<Window> exception = on.on(date);
        return exception == null
                ? new WorkingDay(hours.get(date.getDayOfWeek()), staysForTalks.get(date.getDayOfWeek()))
                : new WorkingDay(exception.stream().findFirst().orElse(null), null);
    }

    /** Whether the supporter is away on a date, be it one without working hours. */
    public boolean isAway(LocalDate date) {
        List<Window> exception = on.on(date);
        return absences.contains(date) || (exception != null && exception.isEmpty());
    }

    /** Dates on which the supporter is away all day, also those without working hours anyway. */
    public Set<LocalDate> away() {
        return on.awayToo(absences);
    }

    /** The same on other dates not as usual. */
    public Supporter withDates(Set<LocalDate> away, DatedExceptions others) {
        return new Supporter(
                id, name, home, profile, expertise, hours, weeklyMinutes, lunch, staysForTalks, away, others);
    }

    /** The same, never away all day. */
    public Supporter neverAway() {
        Set<LocalDate> away = away();
        return new Supporter(
                id,
                name,
                home,
                profile,
                expertise,
                hours,
                weeklyMinutes,
                lunch,
                staysForTalks,
                Set.of(),
                on.of(date -> !away.contains(date)));
    }

    public boolean isQualifiedFor(Need need) {
        return expertise.containsAll(need.expertise());
    }

    /** The same by another means of transport. */
    public Supporter by(Profile other) {
        return new Supporter(
                id, name, home, other, expertise, hours, weeklyMinutes, lunch, staysForTalks, absences, on);
    }

    /** The same, always at work from start to end of these hours, and never absent nor in own time. */
    public Supporter alwaysThere(Map<DayOfWeek, Window> always) {
        return new Supporter(
                id,
                name,
                home,
                profile,
                expertise,
                always,
                weeklyMinutes,
                lunch,
                Map.of(),
                Set.of(),
                DatedExceptions.NONE);
    }
}
