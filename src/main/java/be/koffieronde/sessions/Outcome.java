package be.koffieronde.sessions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a session: it was held, or why it was missed. */
public enum Outcome {
    HELD(false),
    SUPPORTER_ILL(true),
    SUPPORTER_AWAY(true),
    /** No roster had a place for it. */
    NO_PLACE(true),
    /** Something else at the centre: a car that broke down, a mistake. */
    CENTRE(true),
    PUPIL_ILL(false),
    PUPIL_AWAY(false),
    TRIP(false),
    /** The school was closed, or had something else. */
    SCHOOL(false);

    private final boolean isOwed;

    Outcome(boolean isOwed) {
        this.isOwed = isOwed;
    }

    /** Whether the session is owed unless somebody says otherwise: what was missed through the centre is. */
    public boolean isOwed() {
        return isOwed;
    }

    /** As it is written in a log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is written so; capitals, spaces and underscores do not matter. */
    public static Optional<Outcome> of(String word) {
        String sought = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(sought))
                .findFirst();
    }

    /** Why a session can be missed. */
    public static List<Outcome> causes() {
        return Arrays.stream(values()).filter(outcome -> outcome != HELD).toList();
    }
}
