package be.koffieronde.cli.print;

import be.koffieronde.app.replan.ReplanText;
import be.koffieronde.app.replan.Replanned;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import java.nio.file.Path;
import java.util.List;

/** Prints a week that was planned again: what is new and gone, whom to tell what and why, and what is left out. */
public final class ReplanReport {

    private ReplanReport() {}

    /**
     * Prints all of it.
     *
     * @param file where the roster is written
     */
    public static void print(Replanned planned, ReplanText text, Path file, Page page) {
        print("cli.print.replan.fresh", text.fresh(), page);
        print("cli.print.replan.gone", text.gone(), page);
        if (planned.isUnchanged()) {
            page.say("cli.print.replan.nothing");
            page.line();
        } else {
            page.say("cli.print.replan.whom", planned.why().size());
            DiffReport.print(text.whom(), page);
            page.line();
        }
        print("cli.print.replan.held", text.held(), page);
        print("cli.print.replan.broken", text.broken(), page);
        ScoreLines.print(planned.judgement(), page);
        page.say("cli.print.written", file);
        if (!planned.leftOut().isEmpty()) {
            page.line();
            print("cli.print.left-out", planned.leftOut(), page);
        }
        OutOfReachLines.print(planned.outOfReach(), page);
    }

    private static void print(String title, List<Message> lines, Page page) {
        if (!lines.isEmpty()) {
            page.say(title, lines.size());
            lines.forEach(line -> page.line("  " + page.word(line)));
        }
    }
}
