package be.koffieronde.cli.terminal;

import be.koffieronde.problem.Score;

/** What the program ends with, for scripts. */
public final class ExitCode {

    public static final int FINE = 0;

    /** A roster breaks a hard rule. */
    public static final int RULES_BROKEN = 1;

    /** Two rosters are not equal. */
    public static final int DIFFERENT = 1;

    /** A file, an option or an argument cannot be used. */
    public static final int BAD_INPUT = 2;

    /** The program itself went wrong, or ran out of memory. */
    public static final int INTERNAL_ERROR = 3;

    private ExitCode() {}

    /** Of a roster with that score. */
    public static int of(Score score) {
        return score.isFeasible() ? FINE : RULES_BROKEN;
    }
}
