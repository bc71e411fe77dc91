package be.koffieronde.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.plan.Progress;
import be.koffieronde.problem.Score;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTextTest {

    private static final Score SCORE = new Score(0, -150, -64208);

    @Test
    void shows_time_score_minutes_lost_talks_and_drives() {
        String line = ProgressText.of(progress(Duration.ofSeconds(30), 0.4, SCORE, 276))
                .toString();

        assertThat(line)
                .isEqualTo(
                        "0:12/0:30  0hard/-150medium/-64208soft  lost 50 min, 100 nobody could give  talks 275/276  drive 5198 min");
    }

    @Test
    void shows_the_share_of_the_moves_if_it_is_known() {
        assertThat(ProgressText.of(progress(null, 0.404, SCORE, 276)))
                .asString()
                .startsWith("0:12 40%  0hard");
        assertThat(ProgressText.of(progress(null, 0, SCORE, 276))).asString().startsWith("0:12  0hard");
    }

    @Test
    void says_that_there_is_no_roster_yet() {
        assertThat(ProgressText.of(progress(Duration.ofMinutes(2), 0, Score.ZERO, 0)))
                .asString()
                .isEqualTo("0:12/2:00  starting");
    }

    private static Progress progress(@Nullable Duration limit, double share, Score score, int talksDue) {
        return new Progress(Duration.ofSeconds(12), limit, share, score, 50, 100, 275, talksDue, 5198);
    }
}
