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
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
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
            if (visit instanceof SupportVisit session && session.isMakeUp()) {
                makeUpDropped(session, tally);
            } else if (visit instanceof SupportVisit session) {
                pupilHoursLost(session, tally);
            } else if (visit instanceof MeetingVisit) {
                tally.add(Rule.MEETING_DROPPED, visit.minutes(), () -> where(visit), () -> leftOut(visit));
            } else if (visit instanceof TalkVisit talk) {
                tally.add(Rule.TALK_MISSED, talk.value(), () -> where(visit), () -> leftOut(visit));
            } else if (visit instanceof CommitmentVisit commitment) {
                commitmentDropped(commitment, tally);
            }
        }
    }

    private void pupilHoursLost(SupportVisit session, Tally tally) {
        tally.add(
                Rule.PUPIL_HOURS_LOST,
                session.minutes() * session.priorities(),
                () -> where(session),
                () -> Message.of(
                        "referee.rule.session-lost",
                        session.number(),
                        Words.pupils(session),
                        session.week(),
                        session.need().id(),
                        session.minutes(),
                        session.priorities()));
    }

    private void makeUpDropped(SupportVisit session, Tally tally) {
        tally.add(
                Rule.MAKE_UP_DROPPED,
                session.minutes() * session.priorities() / 2,
                () -> where(session),
                () -> Message.of(
                        "referee.rule.make-up-dropped",
                        session.number(),
                        Words.pupils(session),
                        session.need().id(),
                        session.minutes(),
                        session.priorities()));
    }

    private void commitmentDropped(CommitmentVisit visit, Tally tally) {
        Commitment commitment = visit.commitment();
        Window time = commitment.time();
        LocalDate date = commitment.date();
        tally.add(
                Rule.COMMITMENT_DROPPED,
                (long) COMMITMENT_FACTOR * visit.minutes(),
                () -> new Where(commitment.supporter(), date, List.of(visit.id())),
                () -> date == null || time == null
                        ? Message.of(
                                "referee.rule.work-dropped",
                                words.visit(visit),
                                words.supporter(commitment.supporter()),
                                visit.minutes())
                        : Message.of(
                                "referee.rule.commitment-dropped",
                                words.visit(visit),
                                words.supporter(commitment.supporter()),
                                new Day(date),
                                time));
    }

    private Message leftOut(Visit visit) {
        return Message.of("referee.rule.left-out", words.visit(visit), visit.minutes());
    }

    private static Where where(Visit visit) {
        return new Where(null, null, List.of(visit.id()));
    }
}
