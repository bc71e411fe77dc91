package be.koffieronde.bench;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long centres of different sizes may take. */
final class PaceOptions {

    @Option(
            names = "--per-supporter",
            defaultValue = "0.96",
            description = "Seconds of one thread for each supporter. Else 0.96: 120 s for 500 on four threads.")
    private double secondsPerSupporter;

    @Option(names = "--least", defaultValue = "10", description = "Seconds for a centre, however small. Else 10.")
    private int least;

    Pace pace() {
        return new Pace(secondsPerSupporter, Duration.ofSeconds(least));
    }
}
