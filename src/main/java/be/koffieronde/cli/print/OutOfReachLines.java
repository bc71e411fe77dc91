package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import java.util.List;

/** Prints what nobody could hold, a line for each cause. */
final class OutOfReachLines {

    private OutOfReachLines() {}

    static void print(List<Message> lines, Page page) {
        if (!lines.isEmpty()) {
            page.line();
            page.say("cli.print.nobody");
            lines.forEach(line -> page.line("  " + page.word(line)));
        }
    }
}
