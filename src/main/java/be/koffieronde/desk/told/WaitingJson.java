package be.koffieronde.desk.told;

import be.koffieronde.app.sessions.WhoIsOwed;
import be.koffieronde.app.talks.DueTalks;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.sessions.OwedNeed;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.WaitingPartner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who waits on a date: adults for a talk, pupils for sessions that were missed.
 *
 * @param school id: of its people only; null: of all
 * @param supporter id: of whom this one may be expected to talk with, or is named by a need, only; null: of all
 */
public record WaitingJson(
        Problem problem,
        LocalDate date,
        @Nullable String school,
        @Nullable String supporter) {

    /** {@code {"date", "waiting": [{"partner", "name", "school", …, "supporter", "supporters", "last", "days", "everyWeeks"}]}}. */
    public Map<String, ?> due(TalkLog log) {
        Directory directory = new Directory(problem);
        List<WaitingPartner> waiting = DueTalks.on(date, problem, log, school, supporter);
        return new JsonObject()
                .with("date", date.toString())
                .withList("waiting", waiting, one -> waiting(one, directory))
                .fields();
    }

    private Object waiting(WaitingPartner waiting, Directory directory) {
        LocalDate last = waiting.rhythm().last();
        return at(waiting.partner().school(), directory)
                .with("partner", waiting.partner().id())
                .with("name", waiting.partner().name())
                .with("supporter", waiting.supporter())
                .withList("supporters", waiting.supporters(), id -> person(id, directory))
                .with("last", last == null ? null : last.toString())
                .with("days", waiting.days(date))
                .with("everyWeeks", waiting.rhythm().everyWeeks())
                .fields();
    }

    /** Somebody whom the log knows may be gone. */
    private static Object person(String id, Directory directory) {
        return new JsonObject()
                .with("id", id)
                .with(
                        "name",
                        directory.hasSupporter(id) ? directory.supporter(id).name() : null)
                .fields();
    }

    /** {@code {"date", "minutes", "owed": [{"pupil", "name", "school", …, "need", "sessions", "minutes", "since"}]}}. */
    public Map<String, ?> owed(SessionLog log) {
        Directory directory = new Directory(problem);
        Set<String> pupils = problem.pupils().stream().map(Pupil::id).collect(Collectors.toSet());
        List<OwedNeed> owed = WhoIsOwed.on(date, directory, log, school, supporter).stream()
                .filter(one -> pupils.contains(one.pupil()))
                .toList();
        return new JsonObject()
                .with("date", date.toString())
                .with("minutes", owed.stream().mapToInt(OwedNeed::minutes).sum())
                .withList("owed", owed, one -> owed(one, directory))
                .fields();
    }

    private static Object owed(OwedNeed owed, Directory directory) {
        return at(directory.pupil(owed.pupil()).school(), directory)
                .with("pupil", owed.pupil())
                .with("name", directory.pupil(owed.pupil()).name())
                .with("need", owed.need())
                .with("sessions", owed.sessions())
                .with("minutes", owed.minutes())
                .with("since", owed.since() == null ? null : owed.since().toString())
                .fields();
    }

    private static JsonObject at(String id, Directory directory) {
        School school = directory.school(id);
        return new JsonObject().with("school", school.id()).with("schoolName", school.name());
    }
}
