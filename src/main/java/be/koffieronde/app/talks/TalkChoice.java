package be.koffieronde.app.talks;

import be.koffieronde.talks.LoggedTalk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which talks of a log, by ids; null where all are meant. */
public record TalkChoice(
        @Nullable String supporter,
        @Nullable String partner,
        @Nullable LocalDate date) {

    /** Whether all talks are in it. */
    boolean isAny() {
        return supporter == null && partner == null && date == null;
    }

    boolean has(LoggedTalk talk) {
        return (supporter == null || talk.supporter().equals(supporter))
                && (partner == null || talk.partner().equals(partner))
                && (date == null || talk.date().equals(date));
    }
}
