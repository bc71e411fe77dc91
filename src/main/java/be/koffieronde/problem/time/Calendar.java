package be.koffieronde.problem.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The horizon: {@code weeks} × 7 days from a Monday. Days are counted from 0, weeks from 1.
 *
 * @param closedDays dates on which nothing happens
 */
public record Calendar(LocalDate firstDay, int weeks, Set<LocalDate> closedDays) {

    /** By whose clocks everybody lives, wherever the program runs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    public Calendar {
        if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("The first day must be a Monday: " + firstDay);
        }
        closedDays = Set.copyOf(closedDays);
    }

    /** The weeks after these, as many. */
    public Calendar next() {
        return new Calendar(firstDay.plusDays(days()), weeks, closedDays);
    }

    public int days() {
        return weeks * 7;
    }

    public LocalDate date(int day) {
        return firstDay.plusDays(day);
    }

    /** Day number of a date, which may lie outside the horizon. */
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    public DayOfWeek weekday(int day) {
        return DayOfWeek.of(Math.floorMod(day, 7) + 1);
    }

    /** First date of a week, from 1. */
    public LocalDate monday(int week) {
        return date(7 * (week - 1));
    }

    /** Week number of a day, from 1. */
    public int week(int day) {
        return day / 7 + 1;
    }

    public boolean isClosed(int day) {
        return isClosed(date(day));
    }

    public boolean isClosed(LocalDate date) {
        return closedDays.contains(date);
    }

    /** Whether somebody who is absent on these dates is away from Monday to Friday of a week, on all days that are not closed. */
    public boolean isAway(Set<LocalDate> absences, int week) {
        int monday = 7 * (week - 1);
        List<LocalDate> open = IntStream.rangeClosed(monday, monday + 4)
                .filter(day -> !isClosed(day))
                .mapToObj(this::date)
                .toList();
        return !open.isEmpty() && absences.containsAll(open);
    }

    public boolean contains(LocalDate date) {
        int day = day(date);
        return 0 <= day && day < days();
    }
}
