package be.koffieronde.app.replan;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.language.Message;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.RosterDiff;
import java.util.List;
import java.util.Map;

/**
 * A week planned again.
 *
 * @param roster the new one, with the places of before as what was agreed
 * @param fresh ids of visits the roster did not know yet
 * @param gone planned visits that the problem no longer has, where they were
 * @param held talks and meetings that began before what may change, which are with a stranger by now
 * @param diff what changed, person by person
 * @param why the reason of each change, other than that a visit is left out
 * @param leftOut a line for every visit that is not planned and that somebody could hold, with the reason
 * @param outOfReach a line for each cause why nobody could hold visits that are not planned
 */
public record Replanned(
        Roster roster,
        Judgement judgement,
        List<String> fresh,
        List<Agreed> gone,
        List<Placed> held,
        RosterDiff diff,
        Map<Change, Message> why,
        List<Message> leftOut,
        List<Message> outOfReach) {

    public Replanned {
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        held = List.copyOf(held);
        why = Map.copyOf(why);
        leftOut = List.copyOf(leftOut);
        outOfReach = List.copyOf(outOfReach);
    }

    /** Whether everything stays where it was. */
    public boolean isUnchanged() {
        return diff.isEmpty();
    }
}
