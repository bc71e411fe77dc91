package be.koffieronde;

import be.koffieronde.cli.KoffierondeCommand;

/** Start of the program. */
public final class Koffieronde {

    private Koffieronde() {}

    public static void main(String[] args) {
        System.exit(KoffierondeCommand.execute(args));
    }
}
