package be.koffieronde.cli.options;

import picocli.CommandLine.Option;

/** Whether a workbook may take the place of one that somebody has filled in. */
public final class ForceOption {

    @Option(
            names = "--force",
            description =
                    "Replace a workbook that is there, also if somebody has filled it in. What Koffieronde made and"
                            + " nobody changed is replaced in any case.")
    private boolean isGiven;

    public boolean isGiven() {
        return isGiven;
    }
}
