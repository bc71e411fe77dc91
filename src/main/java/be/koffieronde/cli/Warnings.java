package be.koffieronde.cli;

import be.koffieronde.problem.Fault;
import java.util.List;

/** Prints warnings, but no flood of them. */
final class Warnings {

    private static final int MOST = 20;

    private Warnings() {}

    static void print(List<Fault> warnings, Page err) {
        warnings.stream().limit(MOST).forEach(warning -> print(warning, err));
        if (warnings.size() > MOST) {
            err.warn("cli.print.more-warnings", warnings.size() - MOST);
        }
    }

    static void print(Fault warning, Page err) {
        print(warning.in(err.language()), err);
    }

    static void print(String warning, Page err) {
        err.say("cli.print.warning", warning);
    }
}
