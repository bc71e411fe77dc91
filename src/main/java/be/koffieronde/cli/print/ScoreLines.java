package be.koffieronde.cli.print;

import static be.koffieronde.cli.print.TimeText.hours;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A score and what it says in plain words. */
final class ScoreLines {

    private ScoreLines() {}

    static void print(Judgement judgement, Page page) {
        Verdict verdict = judgement.verdict();
        WeekFigures figures = judgement.figures();
        page.say("cli.print.score", verdict.score());
        page.say(verdict.score().isFeasible() ? "cli.print.rules.kept" : "cli.print.rules.broken");
        page.say("cli.print.pupils", pupils(figures, verdict));
        page.say(
                "cli.print.drive",
                hours(figures.total().amount(Measure.DRIVE)),
                hours(verdict.total(Rule.TRAVEL_BETWEEN_VISITS)));
        talks(figures, page);
    }

    private static Message pupils(WeekFigures figures, Verdict verdict) {
        List<Message> pupils = new ArrayList<>();
        pupils.add(
                figures.pupilMinutesLost() == 0
                        ? Message.of("cli.print.lost.nothing")
                        : Message.of("cli.print.lost", figures.pupilMinutesLost()));
        if (figures.pupilMinutesOutOfReach() > 0) {
            pupils.add(Message.of("cli.print.beyond", figures.pupilMinutesOutOfReach()));
        }
        int meetings = verdict.matches(Rule.MEETING_DROPPED).size();
        if (meetings > 0) {
            pupils.add(Message.of("cli.print.dropped.meetings", meetings));
        }
        int commitments = verdict.matches(Rule.COMMITMENT_DROPPED).size();
        if (commitments > 0) {
            pupils.add(Message.of("cli.print.dropped.commitments", commitments));
        }
        return Message.joined("cli.print.and", pupils);
    }

    private static void talks(WeekFigures figures, Page page) {
        if (figures.talksDue() == 0) {
            page.say("cli.print.talks.none");
            return;
        }
        double share = 100.0 * figures.valuePlanned() / figures.valueDue();
        page.say("cli.print.talks", figures.talksPlanned(), figures.talksDue(), Math.floor(10 * share) / 10);
    }
}
