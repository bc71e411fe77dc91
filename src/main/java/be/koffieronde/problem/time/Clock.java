package be.koffieronde.problem.time;

import be.koffieronde.problem.fault.UnfitText;

/** Wall-clock minutes after midnight, written {@code HH:MM}. */
public final class Clock {

    /** Minutes in a day. */
    public static final int DAY = 24 * 60;

    private Clock() {}

    /**
     * Minutes after midnight of {@code HH:MM}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException if the text is no time of day
     */
    public static int parse(String text) {
        if (text.length() == 5 && text.charAt(2) == ':') {
            int hour = twoDigits(text, 0);
            int minute = twoDigits(text, 3);
            if (hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= DAY) {
                return hour * 60 + minute;
            }
        }
        throw new UnfitText("problem.no-time", text);
    }

    /** {@code HH:MM} of minutes after midnight. */
    public static String format(int minutes) {
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
