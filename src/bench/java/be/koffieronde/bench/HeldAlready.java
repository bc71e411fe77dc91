package be.koffieronde.bench;

import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Talks and meetings of a week that were held, and that would be with a stranger if they were still planned: the supporter
 * lost the only session with the pupil since. The problem then says what happened: a talk is its partner's last one, a
 * meeting names who attended.
 */
final class HeldAlready {

    private final List<LoggedTalk> talks = new ArrayList<>();
    private final Map<String, String> attended = new HashMap<>();

    void add(Collection<Placed> held) {
        for (Placed visit : held) {
            if (visit.visit() instanceof TalkVisit talk) {
                talks.add(new LoggedTalk(
                        visit.date(), visit.supporter(), talk.partner().id(), Kind.PLANNED, ""));
            } else if (visit.visit() instanceof MeetingVisit meeting) {
                attended.put(meeting.meeting().id(), visit.supporter());
            }
        }
    }

    List<LoggedTalk> talks() {
        return talks;
    }

    int count() {
        return talks.size() + attended.size();
    }

    /** A problem that says so. */
    Problem into(Problem problem) {
        Problem told = LatestTalks.into(problem, new TalkLog(talks));
        return new Problem(
                told.name(),
                told.calendar(),
                told.locations(),
                told.travel(),
                told.schools(),
                told.supporters(),
                told.partners(),
                told.collaborationModels(),
                told.pupils(),
                told.meetings().stream().map(this::attended).toList(),
                told.commitments(),
                told.weights());
    }

    private Meeting attended(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.partners(),
                meeting.pupil(),
                attended.getOrDefault(meeting.id(), meeting.supporter()),
                meeting.minutes(),
                meeting.location(),
                meeting.when());
    }
}
