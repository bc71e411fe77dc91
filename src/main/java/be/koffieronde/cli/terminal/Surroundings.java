package be.koffieronde.cli.terminal;

import be.koffieronde.language.Language;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** Where the program runs: what all commands ask the first one. */
public interface Surroundings {

    /** What day it is. */
    LocalDate today();

    /** What to speak. */
    Language language();

    static Surroundings of(CommandSpec command) {
        return (Surroundings) command.root().userObject();
    }
}
