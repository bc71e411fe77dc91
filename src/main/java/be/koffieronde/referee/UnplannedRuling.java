package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.referee.Match.Where;
import java.util.List;

/** What it costs to leave a visit out. */
final class UnplannedRuling implements Ruling {

    private static final int COMMITMENT_FACTOR = 10;

    private final Words words;

    UnplannedRuling(Words words) {
        this.words = words;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        for (Visit visit : evidence.unplanned()) {
            if (visit instanceof SupportVisit session) {
                pupilHoursLost(session, tally);
            } else if (visit instanceof MeetingVisit) {
                tally.add(Rule.MEETING_DROPPED, visit.minutes(), () -> where(visit), () -> leftOut(visit));
            } else if (visit instanceof TalkVisit talk) {
                tally.add(Rule.TALK_MISSED, talk.value(), () -> where(visit), () -> leftOut(visit));
            } else if (visit instanceof CommitmentVisit fixed) {
                commitmentDropped(fixed, tally);
            }
        }
    }

    private void pupilHoursLost(SupportVisit session, Tally tally) {
        tally.add(
                Rule.PUPIL_HOURS_LOST,
                (long) session.minutes() * session.pupil().priority(),
                () -> where(session),
                () -> Message.of(
                        "referee.rule.session-lost",
                        session.number(),
                        session.pupil().name(),
                        session.week(),
                        session.need().id(),
                        session.minutes(),
                        session.pupil().priority()));
    }

    private void commitmentDropped(CommitmentVisit visit, Tally tally) {
        Commitment fixed = visit.commitment();
        tally.add(
                Rule.COMMITMENT_DROPPED,
                (long) COMMITMENT_FACTOR * visit.minutes(),
                () -> new Where(fixed.supporter(), fixed.date(), List.of(visit.id())),
                () -> Message.of(
                        "referee.rule.commitment-dropped",
                        words.visit(visit),
                        words.supporter(fixed.supporter()),
                        new Day(fixed.date()),
                        fixed.time()));
    }

    private Message leftOut(Visit visit) {
        return Message.of("referee.rule.left-out", words.visit(visit), visit.minutes());
    }

    private static Where where(Visit visit) {
        return new Where(null, null, List.of(visit.id()));
    }
}
