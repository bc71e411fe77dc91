package be.koffieronde.talks;

import be.koffieronde.problem.fault.FreeText;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A talk that was held.
 *
 * @param supporter id of a supporter, who may have left since
 * @param partner id of a partner, who may have left since
 * @param note what to remember of it, on one line; may be empty
 */
public record LoggedTalk(LocalDate date, String supporter, String partner, Kind kind, String note) {

    public LoggedTalk {
        FreeText.note(note);
    }

    /** How a talk came about. */
    public enum Kind {
        /** It stood in a roster. */
        PLANNED,
        /** It happened to come about. */
        SPONTANEOUS;

        /** As it is written in a log. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** That two people sat together on a date, whatever is noted of it. */
    public record Occasion(LocalDate date, String supporter, String partner) {}

    /** That these two sat together on that date. */
    public Occasion occasion() {
        return new Occasion(date, supporter, partner);
    }
}
