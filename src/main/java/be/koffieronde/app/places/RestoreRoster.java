package be.koffieronde.app.places;

import be.koffieronde.app.week.ChangeText;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.language.Message;
import be.koffieronde.roster.Roster;
import java.util.List;

/**
 * Gives a roster back what it was once. Nothing forbids that: rules that it breaks by the problem as it is now are told, for
 * whoever plans to mend.
 */
public final class RestoreRoster {

    /** How many visits are told one by one. */
    private static final int MOST_NAMED = 3;

    private RestoreRoster() {}

    /**
     * Sets what it was beside what it is.
     *
     * @param now the roster as it is, which may be older than the problem
     * @param then what it was, judged by the problem as it is now
     * @param version what it was, in words
     */
    public static TriedMoves of(Roster now, JudgedRoster then, Object version) {
        ComparedRosters change = CompareRosters.withOlder(then.problem(), now, then.asWritten());
        Roster restored =
                then.asWritten().claiming(change.second().verdict().score().toString());
        Message done = done(new ChangeText(then.problem().directory()).now(change), version);
        return new TriedMoves(
                new MovedVisit(done, restored, change), Breakage.of(change).faults());
    }

    /** What is put back, one by one if that are few. */
    private static Message done(List<Message> visits, Object version) {
        if (visits.isEmpty()) {
            return Message.of("app.print.restored", version);
        }
        return visits.size() > MOST_NAMED
                ? Message.of("app.print.restored.many", version, visits.size())
                : Message.of("app.print.restored.visits", version, Message.joined("language.series", visits));
    }
}
