package be.koffieronde.cli;

import be.koffieronde.app.ProblemSize;
import be.koffieronde.language.Message;

/** How much there is to plan, on one line. */
final class SizeText {

    private SizeText() {}

    static Message of(ProblemSize size) {
        return Message.of(
                "cli.print.size", size.supporters(), size.schools(), size.pupils(), size.sessions(), size.talksDue());
    }
}
