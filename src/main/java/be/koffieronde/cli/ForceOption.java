package be.koffieronde.cli;

import picocli.CommandLine.Option;

/** Whether a workbook may take the place of one that somebody has filled in. */
final class ForceOption {

    @Option(
            names = "--force",
            description =
                    "Replace a workbook that is there, also if somebody has filled it in. What Koffieronde made and"
                            + " nobody changed is replaced in any case.")
    private boolean isGiven;

    boolean isGiven() {
        return isGiven;
    }
}
