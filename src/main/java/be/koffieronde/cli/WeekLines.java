package be.koffieronde.cli;

import java.util.List;

/** Prints who does what when, in at most 80 columns. */
final class WeekLines {

    private static final int WIDTH = 80;

    private WeekLines() {}

    static void print(List<String> agenda, Page page) {
        if (agenda.isEmpty()) {
            return;
        }
        page.say("cli.print.week");
        agenda.forEach(line -> page.line(cut(line)));
        page.line();
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }
}
