package be.koffieronde.cli;

import be.koffieronde.language.Message;
import be.koffieronde.app.ProblemSize;

/** How much there is to plan, on one line. */
final class SizeText {

    private SizeText() {}

    static Message of(ProblemSize size) {
        return Message.of(
                "cli.print.size",
                size.supporters(),
                size.schools(),
                size.pupils(),
                size.sessions(),
                size.talksDue());
    }
}
