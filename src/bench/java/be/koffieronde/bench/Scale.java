package be.koffieronde.bench;

import be.koffieronde.bench.Opponent.Effort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured: all there is in the docs, or as little as shows that it can be.
 *
 * @param quick whether little
 * @param threads for all who can use several
 * @param allSeeds of which little takes the first
 */
record Scale(boolean quick, int threads, List<Long> allSeeds) {

    /** 500 supporters have 120 s on four threads. */
    private static final double SECONDS_PER_SUPPORTER = 0.96;

    private static final int TIMES_LONGER_IN_PARTS = 4;
    private static final int MOST_IN_PART = 60;

    private Duration time() {
        return Duration.ofSeconds(quick ? 1 : 60);
    }

    private List<Long> seeds() {
        return quick ? allSeeds.subList(0, 1) : allSeeds;
    }

    Contest contest() {
        return new Contest(new Effort(time(), 0, threads), seeds());
    }

    Path contestCentre(Workshop workshop) {
        return workshop.centre(quick ? 5 : 60);
    }

    List<Path> smallerCentres(Workshop workshop) {
        return quick ? List.of() : List.of(workshop.centre(20), Path.of("problems", "limburg.json"));
    }

    GapToOptimum gap() {
        return new GapToOptimum(quick ? 1 : 5, quick ? 2 : 60, allSeeds.get(0), threads);
    }

    int gapWeeks() {
        return quick ? 1 : 20;
    }

    Growth growth() {
        return new Growth(pace(), threads, allSeeds.get(0));
    }

    private Pace pace() {
        return quick ? new Pace(0.2, Duration.ofSeconds(1)) : new Pace(SECONDS_PER_SUPPORTER, Duration.ofSeconds(10));
    }

    List<Integer> growthCentres() {
        return quick ? List.of(5) : List.of(5, 20, 60, 200, 500, 2000);
    }

    Parts parts() {
        return new Parts(pace(), quick ? 1 : TIMES_LONGER_IN_PARTS, quick ? 3 : MOST_IN_PART, threads, allSeeds.get(0));
    }

    int partsCentre() {
        return quick ? 5 : 500;
    }

    Threads threadCounts() {
        List<Integer> counts =
                Stream.of(1, 2, 4).filter(count -> count <= threads).toList();
        return new Threads(time(), counts, seeds());
    }

    List<Integer> threadsCentres() {
        return quick ? List.of(5) : List.of(20, 200);
    }

    LongRun longRun() {
        return new LongRun(time(), quick ? time().plusSeconds(1) : Duration.ofMinutes(10), threads, seeds());
    }

    List<Integer> longCentres() {
        return List.of(quick ? 5 : 60);
    }
}
