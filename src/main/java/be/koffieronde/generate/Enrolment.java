package be.koffieronde.generate;

import be.koffieronde.generate.PartnerDraft.Role;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills schools with classes, pupils and the adults around them. */
final class Enrolment {

    private static final int GRADES = 6;
    private static final int SHARED_CLASS_PERCENT = 40;
    private static final int COORDINATOR_PERCENT = 45;
    private static final int PRINCIPAL_PERCENT = 40;
    private static final int CLB_PERCENT = 40;
    private static final int PARENT_PERCENT = 3;
    private static final int PUPILS_BEFORE_PRINCIPAL = 3;
    private static final int PUPILS_BEFORE_CLB = 5;

    private final Names names;
    private final Dice dice;

    Enrolment(Names names, Dice dice) {
        this.names = names;
        this.dice = dice;
    }

    /** A class the next pupil could join; null: a new one. */
    @Nullable
    Classroom classroom(Campus campus) {
        return !campus.classrooms().isEmpty() && dice.chance(SHARED_CLASS_PERCENT)
                ? dice.pick(campus.classrooms())
                : null;
    }

    /** Another pupil of a school, in that class or, if null, in a new one. */
    PupilDraft enrol(Campus campus, @Nullable Classroom classroom) {
        Classroom joined = classroom == null ? open(campus) : classroom;
        PupilDraft pupil = new PupilDraft(names.pupilId(), campus, joined, names, dice);
        joined.pupils().add(pupil);
        pupil.partners().add(joined.teacher());
        addStaff(pupil);
        return pupil;
    }

    private Classroom open(Campus campus) {
        int number = campus.classrooms().size();
        int grade = 1 + (number * (GRADES - 1) + campus.id().length()) % GRADES;
        String id = names.id("%s-%d%c".formatted(campus.id(), grade, 'a' + number / GRADES));
        String teacher = campus.isSecondary() ? names.adult() : names.primaryTeacher();
        Classroom classroom = new Classroom(id, partner(campus, teacher, Role.TEACHER));
        campus.classrooms().add(classroom);
        return classroom;
    }

    private void addStaff(PupilDraft pupil) {
        List<PartnerDraft> staff = pupil.campus().staff();
        int pupils = pupil.campus().pupils().size();
        if (staff.isEmpty()) {
            pupil.partners().add(hire(pupil, pupil.campus().isSecondary() ? Role.COUNSELLOR : Role.CARE_COORDINATOR));
        } else if (dice.chance(COORDINATOR_PERCENT)) {
            pupil.partners().add(staff.get(0));
        }
        hireSometimes(pupil, Role.PRINCIPAL, pupils == PUPILS_BEFORE_PRINCIPAL ? PRINCIPAL_PERCENT : 0);
        hireSometimes(pupil, Role.CLB, pupils == PUPILS_BEFORE_CLB ? CLB_PERCENT : 0);
        hireSometimes(pupil, Role.PARENT, PARENT_PERCENT);
    }

    private void hireSometimes(PupilDraft pupil, Role role, int percent) {
        if (dice.chance(percent)) {
            pupil.partners().add(hire(pupil, role));
        }
    }

    private PartnerDraft hire(PupilDraft pupil, Role role) {
        PartnerDraft partner = partner(pupil.campus(), names.adult(), role);
        pupil.campus().staff().add(partner);
        return partner;
    }

    private PartnerDraft partner(Campus campus, String name, Role role) {
        return new PartnerDraft(names.id(campus.id() + " " + name), name, role, campus, dice);
    }
}
