package be.koffieronde.generate;

import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.generate.land.Names;
import be.koffieronde.generate.land.Point;
import be.koffieronde.generate.land.Village;
import be.koffieronde.problem.School;
import be.koffieronde.problem.time.DatedExceptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A school while its people are being made. */
final class Campus {

    private static final int SECONDARY_PERCENT = 30;
    private static final int SHIFTED_PERCENT = 35;

    private final String id;
    private final String name;
    private final Point point;
    private final boolean secondary;
    private final BellTimes bells;
    private final List<Classroom> classrooms = new ArrayList<>();
    private final List<PartnerDraft> staff = new ArrayList<>();
    private int visitors;

    Campus(Village village, Names names, Dice dice) {
        String given = names.school();
        id = names.id(given + " " + village.name());
        name = "%s (%s)".formatted(given, village.name());
        point = village.point().around(400, dice);
        secondary = dice.chance(SECONDARY_PERCENT);
        int later = dice.chance(SHIFTED_PERCENT) ? 5 * dice.between(-2, 2) : 0;
        bells = secondary ? BellTimes.secondary(later) : BellTimes.primary(later);
    }

    String id() {
        return id;
    }

    Point point() {
        return point;
    }

    boolean isSecondary() {
        return secondary;
    }

    BellTimes bells() {
        return bells;
    }

    List<Classroom> classrooms() {
        return classrooms;
    }

    /** Class by class. */
    List<PupilDraft> pupils() {
        return classrooms.stream().flatMap(room -> room.pupils().stream()).toList();
    }

    /** Everybody the pupils here list. */
    List<PartnerDraft> partners() {
        return Stream.concat(classrooms.stream().map(Classroom::teacher), staff.stream())
                .toList();
    }

    /** Those who belong to the school and not to one class; the coordinator first. */
    List<PartnerDraft> staff() {
        return staff;
    }

    /** How many supporters come here. */
    int visitors() {
        return visitors;
    }

    void welcomeVisitor() {
        visitors++;
    }

    String locationId() {
        return "school-" + id;
    }

    School school(Set<LocalDate> closedDays) {
        return new School(id, name, locationId(), bells.open(), bells.week(), closedDays, DatedExceptions.NONE);
    }
}
