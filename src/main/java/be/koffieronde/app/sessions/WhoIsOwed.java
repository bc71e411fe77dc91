package be.koffieronde.app.sessions;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.sessions.OwedNeed;
import be.koffieronde.sessions.OwedNeed.Before;
import be.koffieronde.sessions.SessionLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which pupils are owed sessions. */
public final class WhoIsOwed {

    private WhoIsOwed() {}

    /**
     * What is owed on a date, most minutes first.
     *
     * @param directory of a problem, for what was owed when the log began
     * @param school only of its pupils, by id; null: of all
     * @param supporter only needs that name this one, by id; null: all
     */
    public static List<OwedNeed> on(
            LocalDate date, Directory directory, SessionLog log, @Nullable String school, @Nullable String supporter) {
        Map<String, String> schools = new HashMap<>();
        Map<String, @Nullable String> supporters = new HashMap<>();
        List<Before> before = new ArrayList<>();
        for (Pupil pupil : directory.problem().pupils()) {
            schools.put(pupil.id(), pupil.school());
            for (Need need : pupil.needs()) {
                supporters.put(
                        need.id(),
                        need.supporter() == null ? null : need.supporter().id());
                directory
                        .participants(pupil, need)
                        .forEach(one -> before.add(new Before(one.id(), need.id(), need.owed(), need.minutes())));
            }
        }
        return OwedNeed.of(log.before(date.plusDays(1)), before).stream()
                .filter(owed -> school == null || Objects.equals(schools.get(owed.pupil()), school))
                .filter(owed -> supporter == null || Objects.equals(supporters.get(owed.need()), supporter))
                .toList();
    }
}
