package be.koffieronde.format.calendar;

import be.koffieronde.problem.fault.FreeText;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * One event of a calendar.
 *
 * @param uid the same for the same event, whatever changes of it
 * @param start in minutes after midnight, as the clock on the wall in Belgium says
 * @param end likewise
 * @param text what more there is to say; may be empty
 */
public record CalendarEvent(String uid, LocalDate date, int start, int end, String title, String place, String text) {

    public CalendarEvent {
        title = FreeText.visible(title);
        place = FreeText.visible(place);
        text = text.lines().map(FreeText::visible).collect(Collectors.joining("\n"));
    }

    /** What uids of this program end with. */
    public static final String UID_ENDING = "@koffieronde";
}
