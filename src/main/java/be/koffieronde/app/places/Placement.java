package be.koffieronde.app.places;

import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Placed;
import java.time.LocalDate;

/** Where a visit is to be: ids of the visit and of who has it, and its start in minutes after midnight. */
record Placement(String visit, String supporter, LocalDate date, int start) {

    /** Another visit there. */
    static Placement at(Placed there, Visit visit) {
        return new Placement(visit.id(), there.supporter(), there.date(), there.start());
    }
}
