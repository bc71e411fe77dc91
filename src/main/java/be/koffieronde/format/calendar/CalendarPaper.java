package be.koffieronde.format.calendar;

import be.koffieronde.problem.fault.FreeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a calendar file is to say of one horizon.
 *
 * @param owner whose calendar it is, such as {@code supporter 'an'}
 * @param title what calendar programs call it
 * @param lastDay of the horizon, itself in it
 * @param made when the roster was made
 */
public record CalendarPaper(
        String owner, String title, LocalDate firstDay, LocalDate lastDay, Instant made, List<CalendarEvent> events) {

    public CalendarPaper {
        owner = FreeText.visible(owner);
        title = FreeText.visible(title);
        events = List.copyOf(events);
    }

    boolean isOf(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
}
