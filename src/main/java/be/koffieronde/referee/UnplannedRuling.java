package be.koffieronde.referee;

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
                () -> "session %d of %s in week %d is left out (need %s, %d min, priority %d)"
                        .formatted(
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
                () -> words.visit(visit) + " of " + words.supporter(fixed.supporter()) + " on "
                        + words.day(fixed.date()) + " at " + fixed.time() + " is left out");
    }

    private String leftOut(Visit visit) {
        return words.visit(visit) + " is left out (" + visit.minutes() + " min)";
    }

    private static Where where(Visit visit) {
        return new Where(null, null, List.of(visit.id()));
    }
}
