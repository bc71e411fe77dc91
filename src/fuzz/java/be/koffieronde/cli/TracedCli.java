package be.koffieronde.cli;

import be.koffieronde.language.Language;

/** Runs of the program that show where it went wrong, should it. */
public final class TracedCli {

    private TracedCli() {}

    /** Runs the program as a user would who wants to report a fault of it. */
    public static Cli run(String... args) {
        return Cli.run(KoffierondeCommand.commandLine(Language.EN), new Failures(true, Language.EN), args);
    }
}
