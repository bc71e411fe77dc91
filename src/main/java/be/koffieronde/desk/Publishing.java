package be.koffieronde.desk;

import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.util.List;

/** Lets everybody see a roster, and tells for whom what is different then. */
public record Publishing(WarmRosters rosters) {

    /**
     * Sets a roster beside another one of the same problem.
     *
     * @throws InvalidInputException if one of them is no answer to the problem that the first one is judged by
     */
    public ComparedRosters compared(WarmRoster first, WarmRoster second) {
        return CompareRosters.compare(
                first.judged().problem(),
                new GivenRoster(first.judged().roster()),
                new GivenRoster(second.judged().roster()));
    }

    /**
     * Publishes the version of now.
     *
     * @param known the version that somebody knows
     * @param author id of the person
     * @return for whom what is different since what was published before, as JSON; all there is, if nothing was
     * @throws VersionConflictException if it has another version; nothing is changed
     */
    public Object publish(WarmRoster draft, long known, String author, Vocabulary words) {
        ComparedRosters concerned = concerned(draft);
        rosters.database().write(draft.centre(), tx -> {
            new CentreRosters(tx).publish(draft.roster(), known, author);
            return known;
        });
        return new MovesJson(words).concerns(concerned);
    }

    private ComparedRosters concerned(WarmRoster draft) {
        try {
            return rosters.published(draft.centre(), draft.roster())
                    .map(before -> compared(before, draft))
                    .orElseGet(() -> sinceNothing(draft));
        } catch (InvalidInputException e) {
            // What was published before is no answer to the problem as it is now.
            return sinceNothing(draft);
        }
    }

    private static ComparedRosters sinceNothing(WarmRoster draft) {
        TimedProblem problem = draft.judged().problem();
        Roster made = draft.judged().roster();
        List<String> all = new VisitPlaces(problem.directory(), made)
                .visits().stream().map(Visit::id).toList();
        return CompareRosters.of(problem, made.with(List.of(), all), made);
    }
}
