package be.koffieronde.app.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.WaitingList;
import be.koffieronde.talks.WaitingPartner;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is due a talk, and how long they have waited. */
public final class DueTalks {

    private DueTalks() {}

    /**
     * Those waiting on a date, longest first.
     *
     * @param school only partners of that school, by id; null: of all
     * @param supporter only partners this supporter, by id, may be expected to talk with; null: of all
     */
    public static List<WaitingPartner> on(
            LocalDate date, Problem problem, TalkLog log, @Nullable String school, @Nullable String supporter) {
        TalkLog held = log.upTo(date);
        Directory then = new Directory(LatestTalks.into(problem, held));
        return WaitingList.of(then, held, date).stream()
                .filter(waiting -> school == null || waiting.partner().school().equals(school))
                .filter(waiting -> supporter == null || waiting.supporters().contains(supporter))
                .toList();
    }
}
