package be.koffieronde.app.week;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A roster in plain figures.
 *
 * @param supporters in the problem's order
 * @param pupilMinutesLost of sessions left out, whatever their priority, of those that somebody could have held
 * @param pupilMinutesOutOfReach of sessions left out that nobody could hold, see {@link be.koffieronde.problem.OutOfReach}
 * @param valuePlanned of the talks planned, in points before weights
 * @param valueDue of all talks due
 */
public record WeekFigures(
        List<SupporterFigures> supporters,
        long pupilMinutesLost,
        long pupilMinutesOutOfReach,
        int talksPlanned,
        int talksDue,
        long valuePlanned,
        long valueDue) {

    public WeekFigures {
        supporters = List.copyOf(supporters);
    }

    static WeekFigures of(Roster roster, Directory directory, Verdict verdict) {
        Set<String> leftOut = new HashSet<>(roster.unplanned());
        Set<String> outOfReach = directory.outOfReach().among(leftOut).keySet();
        long lost = 0;
        long beyond = 0;
        int talksPlanned = 0;
        int talksDue = 0;
        long valueDue = 0;
        for (Visit visit : Visits.of(directory)) {
            boolean isLeftOut = leftOut.contains(visit.id());
            if (visit instanceof SupportVisit && isLeftOut) {
                boolean isBeyond = outOfReach.contains(visit.id());
                beyond += isBeyond ? visit.minutes() : 0;
                lost += isBeyond ? 0 : visit.minutes();
            }
            if (visit instanceof TalkVisit talk) {
                talksDue++;
                talksPlanned += isLeftOut ? 0 : 1;
                valueDue += talk.value();
            }
        }
        long valuePlanned = valueDue - verdict.total(Rule.TALK_MISSED);
        return new WeekFigures(
                WorkCount.of(roster, directory, verdict), lost, beyond, talksPlanned, talksDue, valuePlanned, valueDue);
    }

    /** All supporters together. */
    public SupporterFigures total() {
        return SupporterFigures.total(supporters);
    }
}
