package be.koffieronde.sheets.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through a text from left to right, taking what matches. */
public final class Scan {

    private final String text;
    private int at;

    /** @param text its capitals do not matter, and blanks are alike */
    Scan(String text) {
        this.text = text;
    }

    /** A pattern that a scan can take. */
    public static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** What comes next if it matches, and goes past it; null, and stays, if not. */
    @Nullable
    Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    boolean skip(Pattern pattern) {
        return take(pattern) != null;
    }

    /** What has not been taken. */
    String rest() {
        return text.substring(at);
    }
}
