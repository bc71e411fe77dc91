package be.koffieronde.talks;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
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

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 200;

    public LoggedTalk {
        if (note.length() > LONGEST_NOTE) {
            throw new UnfitText("talks.note-too-long", note.length(), LONGEST_NOTE);
        }
        if (note.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitText("talks.note-of-lines");
        }
        FreeText.checked(note);
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

    /** Whether these two sat together on that date, whatever is noted of it. */
    boolean isSameOccasion(LoggedTalk other) {
        return date.equals(other.date) && supporter.equals(other.supporter) && partner.equals(other.partner);
    }
}
