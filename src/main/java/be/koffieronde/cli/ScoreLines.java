package be.koffieronde.cli;

import static be.koffieronde.cli.DurationText.hours;

import be.koffieronde.app.Judgement;
import be.koffieronde.app.Measure;
import be.koffieronde.app.WeekFigures;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Verdict;
import java.util.List;
import java.util.Locale;

/** A score and what it says in plain words. */
final class ScoreLines {

    private ScoreLines() {}

    static List<String> of(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        WeekFigures figures = judgement.figures();
        return List.of(
                "Score   " + verdict.score(),
                "Rules   " + rules(verdict.score()),
                "Pupils  " + pupils(figures, verdict),
                "Drive   %s hours, of which %s between visits"
                        .formatted(
                                hours(figures.total().amount(Measure.DRIVE)),
                                hours(verdict.total(Rule.TRAVEL_BETWEEN_VISITS))),
                "Talks   " + talks(figures));
    }

    private static String rules(Score score) {
        return score.isFeasible()
                ? "no hard rule is broken"
                : "hard rules are broken: this roster must not be used as it is";
    }

    private static String pupils(WeekFigures figures, Verdict verdict) {
        String pupils = figures.pupilMinutesLost() == 0
                ? "no minutes lost"
                : figures.pupilMinutesLost() + " minutes of support lost";
        if (figures.pupilMinutesOutOfReach() > 0) {
            pupils += "; %d minutes that nobody could give".formatted(figures.pupilMinutesOutOfReach());
        }
        long meetings = verdict.matches(Rule.MEETING_DROPPED).size();
        long commitments = verdict.matches(Rule.COMMITMENT_DROPPED).size();
        return pupils + dropped(meetings, "meetings") + dropped(commitments, "commitments");
    }

    private static String dropped(long count, String what) {
        return count == 0 ? "" : "; %s dropped: %d".formatted(what, count);
    }

    private static String talks(WeekFigures figures) {
        if (figures.talksDue() == 0) {
            return "none due";
        }
        double share = 100.0 * figures.valuePlanned() / figures.valueDue();
        return String.format(
                Locale.ROOT,
                "%d of %d due planned, %.1f%% of their value",
                figures.talksPlanned(),
                figures.talksDue(),
                Math.floor(10 * share) / 10);
    }
}
