package be.koffieronde.cli.print;

import be.koffieronde.app.plan.Progress;
import be.koffieronde.app.plan.SeasonPolicy;
import be.koffieronde.app.plan.SeasonProgress;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Score;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far planning is, on one line; what matters most comes first, for a narrow terminal cuts the end. */
public final class ProgressText {

    private ProgressText() {}

    public static Message of(Progress progress) {
        if (progress.score().equals(Score.ZERO) && progress.talksDue() == 0) {
            return Message.of("cli.print.progress.starting", time(progress));
        }
        return Message.of(
                "cli.print.progress",
                time(progress),
                progress.score(),
                lost(progress),
                progress.talksPlanned(),
                progress.talksDue(),
                progress.driveMinutes());
    }

    private static Message lost(Progress progress) {
        return progress.pupilMinutesOutOfReach() == 0
                ? Message.of("cli.print.progress.lost", progress.pupilMinutesLost())
                : Message.of(
                        "cli.print.progress.lost.beyond",
                        progress.pupilMinutesLost(),
                        progress.pupilMinutesOutOfReach());
    }

    /** The same of a season; null if it has not begun. */
    public static Message of(@Nullable SeasonProgress progress) {
        if (progress == null) {
            return Message.of("cli.print.progress.season.starting");
        }
        return progress.search() == SeasonPolicy.PLANNED
                ? Message.of(
                        "cli.print.progress.season.talks", progress.week(), progress.weeks(), of(progress.progress()))
                : Message.of(
                        "cli.print.progress.season.none", progress.week(), progress.weeks(), of(progress.progress()));
    }

    private static String time(Progress progress) {
        String elapsed = TimeText.clock(progress.elapsed());
        if (progress.limit() != null) {
            return elapsed + "/" + TimeText.clock(progress.limit());
        }
        return progress.share() > 0
                ? String.format(Locale.ROOT, "%s %.0f%%", elapsed, 100 * progress.share())
                : elapsed;
    }
}
