package be.koffieronde.app;

import be.koffieronde.format.Spelling;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
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
     * @param school only partners of that school; null: of all
     * @param supporter only partners this supporter may be expected to talk with; null: of all
     * @throws InvalidInputException if there is no such school or supporter
     */
    public static List<WaitingPartner> on(
            LocalDate date, Directory directory, TalkLog log, @Nullable String school, @Nullable String supporter) {
        if (school != null) {
            List<String> schools =
                    directory.problem().schools().stream().map(School::id).toList();
            check("school", school, schools);
        }
        if (supporter != null) {
            List<String> supporters =
                    directory.problem().supporters().stream().map(Supporter::id).toList();
            check("supporter", supporter, supporters);
        }
        TalkLog held = log.upTo(date);
        Directory then = new Directory(LatestTalks.into(directory.problem(), held));
        return WaitingList.of(then, held, date).stream()
                .filter(waiting -> school == null || waiting.partner().school().equals(school))
                .filter(waiting -> supporter == null || waiting.supporters().contains(supporter))
                .toList();
    }

    private static void check(String kind, String id, List<String> known) {
        if (!known.contains(id)) {
            throw new InvalidInputException("there is no %s '%s'; %s".formatted(kind, id, Spelling.remedy(id, known)));
        }
    }
}
