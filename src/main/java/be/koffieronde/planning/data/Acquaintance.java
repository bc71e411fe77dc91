package be.koffieronde.planning.data;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.List;

/** By whom a supporter gets to know those a visit is with, for the rule that nobody talks with a stranger. */
public final class Acquaintance {

    private Acquaintance() {}

    /** Whether strangers must not have a visit. */
    static boolean isNeeded(Visit visit) {
        return visit instanceof TalkVisit
                || (visit instanceof MeetingVisit meeting
                        && meeting.meeting().pupil() != null
                        && meeting.meeting().supporter() == null);
    }

    /** Whoever has sessions with one of these pupils is no stranger at a visit; empty if that does not matter. */
    public static List<Pupil> pupils(Directory directory, Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return directory.pupilsOf(talk.partner());
        }
        String pupil = visit instanceof MeetingVisit meeting ? meeting.meeting().pupil() : null;
        return pupil == null ? List.of() : List.of(directory.pupil(pupil));
    }
}
