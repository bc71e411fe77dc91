package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
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
     * @param school only partners of that school, by id or name; null: of all
     * @param supporter only partners this supporter, by id or name, may be expected to talk with; null: of all
     * @throws InvalidInputException if nobody is called so
     */
    public static List<WaitingPartner> on(
            LocalDate date, ProblemInput problem, TalkLog log, @Nullable String school, @Nullable String supporter) {
        WhoIsMeant who = WhoIsMeant.in(problem);
        String schoolId = who.schoolIfAny(school);
        String supporterId = who.supporterIfAny(supporter);
        who.throwIfAny();
        TalkLog held = log.upTo(date);
        Directory then = new Directory(LatestTalks.into(problem.directory().problem(), held));
        return WaitingList.of(then, held, date).stream()
                .filter(waiting ->
                        schoolId == null || waiting.partner().school().equals(schoolId))
                .filter(waiting -> supporterId == null || waiting.supporters().contains(supporterId))
                .toList();
    }
}
