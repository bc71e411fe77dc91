package be.koffieronde.format.calendar;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import java.util.Locale;

/**
 * A line of a calendar, RFC 5545 section 3.1, as it is in the file but for its folding.
 *
 * @param name in capitals
 * @param parameters with the semicolon before each; may be empty
 * @param value as written, with its escapes
 */
record ContentLine(String name, String parameters, String value) {

    /** @throws IllegalArgumentException if this is no such line */
    static ContentLine of(String line) {
        int colon = colon(line);
        if (colon < 1) {
            throw new UnfitText("format.part.calendar.no-line", FreeText.cut(line));
        }
        int semicolon = line.indexOf(';');
        int end = semicolon >= 0 && semicolon < colon ? semicolon : colon;
        return new ContentLine(
                line.substring(0, end).toUpperCase(Locale.ROOT), line.substring(end, colon), line.substring(colon + 1));
    }

    /** Where the value begins: after the first colon that is in no quotes. */
    private static int colon(String line) {
        boolean isQuoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == ':' && !isQuoted) {
                return at;
            }
            isQuoted = isQuoted != (sign == '"');
        }
        return -1;
    }

    /** The value of a parameter without quotes; empty if there is none. */
    String parameter(String wanted) {
        for (String parameter : parameters.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).equalsIgnoreCase(wanted)) {
                return parameter.substring(equals + 1).replace("\"", "");
            }
        }
        return "";
    }

    /** The value as a text, without escapes. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign == '\\' && at + 1 < value.length()) {
                char escaped = value.charAt(++at);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name + parameters + ":" + value;
    }
}
