package be.koffieronde.cli.terminal;

import be.koffieronde.problem.fault.Fault;
import java.util.List;

/** Prints warnings, but no flood of them. */
public final class Warnings {

    private static final int MOST = 20;

    private Warnings() {}

    public static void print(List<Fault> warnings, Page err) {
        warnings.stream().limit(MOST).forEach(warning -> print(warning, err));
        if (warnings.size() > MOST) {
            err.warn("cli.print.more-warnings", warnings.size() - MOST);
        }
    }

    public static void print(Fault warning, Page err) {
        print(warning.in(err.language()), err);
    }

    public static void print(String warning, Page err) {
        err.say("cli.print.warning", warning);
    }
}
