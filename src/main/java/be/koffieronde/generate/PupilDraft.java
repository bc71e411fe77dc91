package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A pupil while needs and partners are still being added. */
final class PupilDraft {

    private final String id;
    private final String name;
    private final Campus campus;
    private final Classroom classroom;
    private final int priority;
    private final List<PartnerDraft> partners = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    PupilDraft(String id, Campus campus, Classroom classroom, Names names, Dice dice) {
        this.id = id;
        this.campus = campus;
        this.classroom = classroom;
        name = names.pupil();
        priority = dice.chance(88) ? 1 : dice.between(2, 3);
    }

    Campus campus() {
        return campus;
    }

    Classroom classroom() {
        return classroom;
    }

    String id() {
        return id;
    }

    List<PartnerDraft> partners() {
        return partners;
    }

    List<Need> needs() {
        return needs;
    }

    /** Id of the need to be added next: a, b, … behind the pupil's. */
    String nextNeedId() {
        return "%s-%c".formatted(id, 'a' + needs.size());
    }

    Pupil pupil(Set<LocalDate> absences) {
        List<String> circle = partners.stream().map(PartnerDraft::id).toList();
        return new Pupil(
                id, name, campus.id(), classroom.id(), priority, circle, absences, DatedExceptions.NONE, needs);
    }
}
