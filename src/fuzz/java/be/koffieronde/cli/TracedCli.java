package be.koffieronde.cli;

/** Runs of the program that show where it went wrong, should it. */
public final class TracedCli {

    private TracedCli() {}

    /** Runs the program as a user would who wants to report a fault of it. */
    public static Cli run(String... args) {
        return Cli.run(KoffierondeCommand.commandLine(), new Failures(true), args);
    }
}
