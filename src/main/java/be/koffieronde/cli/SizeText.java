package be.koffieronde.cli;

import be.koffieronde.app.ProblemSize;

/** How much there is to plan, on one line. */
final class SizeText {

    private SizeText() {}

    static String of(ProblemSize size) {
        return "supporters %d, schools %d, pupils %d, sessions %d, talks due %d"
                .formatted(size.supporters(), size.schools(), size.pupils(), size.sessions(), size.talksDue());
    }
}
