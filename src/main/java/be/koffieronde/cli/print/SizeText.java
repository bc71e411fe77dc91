package be.koffieronde.cli.print;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.language.Message;

/** How much there is to plan, on one line. */
public final class SizeText {

    private SizeText() {}

    public static Message of(ProblemSize size) {
        return Message.of(
                "cli.print.size", size.supporters(), size.schools(), size.pupils(), size.sessions(), size.talksDue());
    }
}
