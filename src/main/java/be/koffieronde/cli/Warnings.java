package be.koffieronde.cli;

import java.util.List;

/** Prints warnings, but no flood of them. */
final class Warnings {

    private static final int MOST = 20;

    private Warnings() {}

    static void print(List<String> warnings, Page err) {
        warnings.stream().limit(MOST).forEach(warning -> print(warning, err));
        if (warnings.size() > MOST) {
            print("and %d more; 'koffieronde validate' shows all".formatted(warnings.size() - MOST), err);
        }
    }

    static void print(String warning, Page err) {
        err.line("warning: " + warning);
    }
}
