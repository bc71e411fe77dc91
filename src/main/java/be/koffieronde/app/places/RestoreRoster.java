package be.koffieronde.app.places;

import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.language.Message;
import be.koffieronde.roster.Roster;

/**
 * Gives a roster back what it was once. Nothing forbids that: rules that it breaks by the problem as it is now are told, for
 * whoever plans to mend.
 */
public final class RestoreRoster {

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
        MovedVisit moved = new MovedVisit(Message.of("app.print.restored", version), restored, change);
        return new TriedMoves(moved, Breakage.of(change).faults());
    }
}
