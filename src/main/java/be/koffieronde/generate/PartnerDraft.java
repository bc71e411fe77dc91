package be.koffieronde.generate;

import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.time.LocalDate;

/** A partner while meetings are still being agreed on. */
final class PartnerDraft {

    private final String id;
    private final String name;
    private final Role role;
    private final Campus campus;
    private final Agenda free;
    private final Relation relation;
    private final Agenda meetings = new Agenda();

    PartnerDraft(String id, String name, Role role, Campus campus, Dice dice) {
        this.id = id;
        this.name = name;
        this.role = role;
        this.campus = campus;
        free = new FreeMoments(campus.bells(), dice).of(role);
        relation = Relation.draw(dice);
    }

    String id() {
        return id;
    }

    boolean canMeetAt(Slot slot) {
        return !meetings.overlaps(slot);
    }

    /** Promises a moment to a meeting. */
    void meetAt(Slot slot) {
        meetings.add(slot.day(), slot.window());
    }

    /** Makes the partner free then, as when somebody takes over the class. */
    void freeUp(Slot slot) {
        free.add(slot.day(), slot.window());
    }

    Partner partner(DaysOff daysOff, Dice dice) {
        LocalDate firstDay = daysOff.calendar().firstDay();
        return new Partner(
                id,
                name,
                role.name(),
                campus.id(),
                free.windows(),
                relation.collaboration(),
                relation.rhythm(firstDay),
                daysOff.someDay(4, dice),
                DatedExceptions.NONE,
                WeekWindows.NONE);
    }

    /** What a partner does. */
    enum Role {
        TEACHER,
        CARE_COORDINATOR,
        COUNSELLOR,
        PRINCIPAL,
        CLB,
        PARENT
    }
}
