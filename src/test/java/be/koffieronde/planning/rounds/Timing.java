package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.timefold.Round;
import be.koffieronde.planning.timefold.Stop;
import be.koffieronde.problem.time.Clock;
import java.util.Arrays;
import java.util.List;

/**
 * What the timekeeper makes of a round.
 *
 * @param starts {@code HH:MM}, in the order of the round
 */
public record Timing(boolean legal, List<String> starts) {

    public static Timing of(Round round) {
        Job[] jobs = round.stops().stream().map(Stop::job).toArray(Job[]::new);
        int[] holds = Arrays.stream(jobs)
                .mapToInt(job -> round.holds().of(job.index()))
                .toArray();
        Timekeeper timekeeper = new Timekeeper(jobs.length);
        boolean legal = timekeeper.time(round.shift(), jobs, jobs.length, holds);
        return new Timing(
                legal,
                Arrays.stream(timekeeper.starts()).mapToObj(Clock::format).toList());
    }

    static Timing legal(String... starts) {
        return new Timing(true, List.of(starts));
    }

    static Timing illegal(String... starts) {
        return new Timing(false, List.of(starts));
    }
}
