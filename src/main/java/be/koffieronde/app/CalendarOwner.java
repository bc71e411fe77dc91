package be.koffieronde.app;

import java.util.Locale;

/** Whose calendar it is, by id. */
public record CalendarOwner(Kind kind, String id) {

    /** For whom there are calendars. */
    public enum Kind {
        SUPPORTER,
        PARTNER,
        SCHOOL
    }

    /** {@code supporter 'an'} */
    @Override
    public String toString() {
        return "%s '%s'".formatted(kind.name().toLowerCase(Locale.ROOT), id);
    }
}
