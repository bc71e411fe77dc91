package be.koffieronde.report.week;

import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;

/** The contract's kinds of visits. */
public enum VisitKind {
    SUPPORT,
    MEETING,
    TALK,
    COMMITMENT;

    public static VisitKind of(Visit visit) {
        if (visit instanceof SupportVisit) {
            return SUPPORT;
        } else if (visit instanceof MeetingVisit) {
            return MEETING;
        }
        return visit instanceof CommitmentVisit ? COMMITMENT : TALK;
    }
}
