package be.koffieronde;

import be.koffieronde.cli.KoffierondeCommand;
import java.util.logging.LogManager;

/** Start of the program. */
public final class Koffieronde {

    private Koffieronde() {}

    public static void main(String[] args) {
        // Libraries log what a planner cannot act upon, such as that Timefold's solvers share their meters.
        LogManager.getLogManager().reset();
        System.exit(KoffierondeCommand.execute(args));
    }
}
