package be.koffieronde.desk;

import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.desk.told.MovesJson;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Published;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        ComparedRosters concerned = unpublished(draft).change();
        rosters.database().write(draft.centre(), tx -> {
            new CentreRosters(tx).publish(draft.roster(), known, author);
            return known;
        });
        return new MovesJson(words).concerns(concerned);
    }

    /**
     * What is different in a draft since a roster of its problem was published last.
     *
     * @param last what was published; null: nothing was, and everything is different
     */
    public record Unpublished(@Nullable Published last, ComparedRosters change) {}

    /** What is different in a draft since a roster of its problem, be it another one, was published last. */
    public Unpublished unpublished(WarmRoster draft) {
        Optional<Published> last = rosters.database().read(draft.centre(), tx -> new Rosters(tx).published()).stream()
                .filter(one -> one.problem().equals(draft.problem()))
                .findFirst();
        return last.flatMap(one -> rosters.published(draft.centre(), one.roster()))
                .map(before -> new Unpublished(last.get(), since(before, draft)))
                .orElseGet(() -> new Unpublished(null, sinceNothing(draft)));
    }

    private static ComparedRosters since(WarmRoster before, WarmRoster draft) {
        try {
            return CompareRosters.withOlder(
                    draft.judged().problem(),
                    before.judged().asWritten(),
                    draft.judged().asWritten());
        } catch (InvalidInputException e) {
            // They know different sessions that are owed.
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
