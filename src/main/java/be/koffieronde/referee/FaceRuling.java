package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many supporters a school sees in a week, beside the first; who stands in for another is not counted. */
final class FaceRuling implements Ruling {

    private final Words words;
    private final Directory directory;

    FaceRuling(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        Map<SchoolWeek, Set<String>> faces = new LinkedHashMap<>();
        evidence.planned().filter(planned -> !planned.isStandIn()).forEach(planned -> {
            if (planned.visit() instanceof SupportVisit session) {
                faces.computeIfAbsent(week(session, planned), week -> new LinkedHashSet<>())
                        .add(planned.supporter().id());
            }
        });
        faces.forEach((week, supporters) ->
                tally.add(Rule.ANOTHER_FACE, supporters.size() - 1, week::where, () -> message(week, supporters)));
    }

    private SchoolWeek week(SupportVisit session, Planned planned) {
        Calendar calendar = directory.problem().calendar();
        return new SchoolWeek(
                session.pupil().school(),
                calendar.monday(calendar.week(planned.workday().day())));
    }

    private Message message(SchoolWeek week, Set<String> supporters) {
        return Message.of(
                "referee.rule.faces",
                directory.school(week.school()).name(),
                new Day(week.monday()),
                Message.joined(
                        "language.and",
                        supporters.stream().map(words::supporter).toList()));
    }

    /** One week of a school, named by id. */
    private record SchoolWeek(String school, LocalDate monday) {

        Where where() {
            return new Where(null, monday, List.of());
        }
    }
}
