package be.koffieronde.app.plan;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.WeekAgenda;
import be.koffieronde.language.Message;
import be.koffieronde.roster.Roster;
import java.util.List;

/**
 * What planning came to.
 *
 * @param agenda who does what when
 * @param leftOut a line for every visit that is not planned and that somebody could hold, with the reason that blocks it,
 *     in the order of the roster
 * @param outOfReach a line for each cause why nobody could hold visits that are not planned
 * @param idle a line for each supporter who gets nothing, with the reason
 */
public record PlannedWeek(
        Roster roster,
        Judgement judgement,
        List<WeekAgenda.Person> agenda,
        List<Message> leftOut,
        List<Message> outOfReach,
        List<Message> idle) {

    public PlannedWeek {
        agenda = List.copyOf(agenda);
        leftOut = List.copyOf(leftOut);
        outOfReach = List.copyOf(outOfReach);
        idle = List.copyOf(idle);
    }
}
