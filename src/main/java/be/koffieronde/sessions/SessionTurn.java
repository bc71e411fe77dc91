package be.koffieronde.sessions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which session of a need in a week: the first, the second, or one that makes up for another.
 *
 * @param number from 1
 */
public record SessionTurn(int number, boolean isMakeUp) {

    private static final String MAKE_UP = "makeup/";
    private static final Pattern WORD = Pattern.compile("(?i)(" + MAKE_UP + ")?([1-9][0-9]{0,3})");

    /** As it is written in a log, and ends the id of its visit. */
    public String word() {
        return (isMakeUp ? MAKE_UP : "") + number;
    }

    /** The one that is written so. */
    public static Optional<SessionTurn> of(String word) {
        Matcher matcher = WORD.matcher(word.strip());
        return matcher.matches()
                ? Optional.of(new SessionTurn(Integer.parseInt(matcher.group(2)), matcher.group(1) != null))
                : Optional.empty();
    }
}
