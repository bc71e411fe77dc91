package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.files.ProblemInput;

/** Whom options mean: those of a problem, by id or name. */
public final class People {

    private People() {}

    /** Who is not found is told of at the option {@code --supporter}, {@code --partner} and so on. */
    public static WhoIsMeant of(ProblemInput problem) {
        return new WhoIsMeant(problem.directory().problem(), problem.file(), kind -> "--" + kind);
    }

    /** The id of a supporter. */
    public static String supporter(String word, ProblemInput problem) {
        WhoIsMeant who = of(problem);
        String id = who.supporter(word);
        who.throwIfAny();
        return id;
    }
}
