package be.koffieronde.cli;

import be.koffieronde.app.WhoIsMeant;
import be.koffieronde.files.ProblemInput;

/** Whom options mean: those of a problem, by id or name. */
final class People {

    private People() {}

    /** Who is not found is told of at the option {@code --supporter}, {@code --partner} or {@code --school}. */
    static WhoIsMeant of(ProblemInput problem) {
        return new WhoIsMeant(problem.directory().problem(), problem.file(), kind -> "--" + kind);
    }

    /** The id of a supporter. */
    static String supporter(String word, ProblemInput problem) {
        WhoIsMeant who = of(problem);
        String id = who.supporter(word);
        who.throwIfAny();
        return id;
    }
}
