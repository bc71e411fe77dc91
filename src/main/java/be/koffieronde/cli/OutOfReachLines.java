package be.koffieronde.cli;

import java.util.List;

/** Prints what nobody could hold, a line for each cause. */
final class OutOfReachLines {

    private OutOfReachLines() {}

    static void print(List<String> lines, Page page) {
        if (!lines.isEmpty()) {
            page.line();
            page.line("Nobody could hold, whatever the roster:");
            lines.forEach(line -> page.line("  " + line));
        }
    }
}
