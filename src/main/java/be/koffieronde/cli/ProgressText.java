package be.koffieronde.cli;

import be.koffieronde.app.Progress;
import be.koffieronde.app.SeasonPolicy;
import be.koffieronde.app.SeasonProgress;
import be.koffieronde.problem.Score;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far planning is, on one line; what matters most comes first, for a narrow terminal cuts the end. */
final class ProgressText {

    private ProgressText() {}

    static String of(Progress progress) {
        if (progress.score().equals(Score.ZERO) && progress.talksDue() == 0) {
            return time(progress) + "  starting";
        }
        return "%s  %s  lost %d min%s  talks %d/%d  drive %d min"
                .formatted(
                        time(progress),
                        progress.score(),
                        progress.pupilMinutesLost(),
                        progress.pupilMinutesOutOfReach() == 0
                                ? ""
                                : ", %d nobody could give".formatted(progress.pupilMinutesOutOfReach()),
                        progress.talksPlanned(),
                        progress.talksDue(),
                        progress.driveMinutes());
    }

    /** The same of a season; null if it has not begun. */
    static String of(@Nullable SeasonProgress progress) {
        return progress == null
                ? "starting"
                : "week %d/%d %s  %s"
                        .formatted(
                                progress.week(),
                                progress.weeks(),
                                progress.search() == SeasonPolicy.PLANNED ? "with talks" : "without talks",
                                of(progress.progress()));
    }

    private static String time(Progress progress) {
        String elapsed = DurationText.clock(progress.elapsed());
        if (progress.limit() != null) {
            return elapsed + "/" + DurationText.clock(progress.limit());
        }
        return progress.share() > 0
                ? String.format(Locale.ROOT, "%s %.0f%%", elapsed, 100 * progress.share())
                : elapsed;
    }
}
