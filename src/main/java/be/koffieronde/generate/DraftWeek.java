package be.koffieronde.generate;

import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A week one supporter can work: a school in the morning, the same or another in the afternoon, lesson by lesson, with
 * drives and lunch. Needs and meetings are made to fit what is left of it, so that every problem has a roster that
 * loses no pupil minute. The draft itself is thrown away.
 */
final class DraftWeek {

    private static final int STAY_PERCENT = 45;

    private final SupporterDraft supporter;
    private final Dice dice;
    private final List<Slot> free = new ArrayList<>();
    private final List<Slot> taken = new ArrayList<>();
    private final Map<DayOfWeek, Campus> afternoons = new EnumMap<>(DayOfWeek.class);
    private int rota;

    DraftWeek(SupporterDraft supporter, Dice dice) {
        this.supporter = supporter;
        this.dice = dice;
        BellTimes.SCHOOL_DAYS.stream().filter(supporter::works).forEach(this::draft);
    }

    /** Free slots of so many lessons (1 or 2) at a school. */
    List<Slot> freeAt(Campus campus, int lessons) {
        return BellTimes.SCHOOL_DAYS.stream()
                .flatMap(day -> freeAt(campus, lessons, day).stream())
                .toList();
    }

    /** After school, if the supporter ends the day there and has that many minutes left. */
    Optional<Slot> afterSchool(Campus campus, int minutes) {
        return afternoons.entrySet().stream()
                .filter(entry -> entry.getValue().equals(campus))
                .map(entry -> firstMinutes(campus, entry.getKey(), minutes))
                .filter(supporter::works)
                .findFirst();
    }

    /** Takes a slot; nothing else comes in it. */
    void take(Slot slot) {
        taken.add(slot);
        free.removeIf(slot::covers);
        afternoons.computeIfPresent(
                slot.day(), (day, campus) -> slot.window().from() >= end(campus, day) ? null : campus);
    }

    /** Takes the end of a day, if all that was taken of it leaves time to get there; tells whether it did. */
    boolean takeEnd(Slot slot) {
        boolean isFree = supporter.isAvailable(slot)
                && taken.stream()
                        .filter(other -> other.day() == slot.day())
                        .allMatch(other -> supporter.canDoNext(other, slot));
        if (isFree) {
            take(slot);
            afternoons.remove(slot.day());
            free.removeIf(other -> other.day() == slot.day() && !supporter.canDoNext(other, slot));
        }
        return isFree;
    }

    private List<Slot> freeAt(Campus campus, int lessons, DayOfWeek day) {
        List<Slot> singles = free.stream()
                .filter(slot -> slot.day() == day && slot.point().equals(campus.point()))
                .toList();
        return lessons == 1
                ? singles
                : BellTimes.merged(singles.stream().map(Slot::window).toList()).stream()
                        .map(window -> new Slot(day, window, campus.point()))
                        .toList();
    }

    private void draft(DayOfWeek day) {
        Campus morning = nextCampus();
        Campus afternoon = day == DayOfWeek.WEDNESDAY || dice.chance(STAY_PERCENT) ? morning : nextCampus();
        List<Slot> candidates = new ArrayList<>();
        slots(morning, day).filter(Slot::isMorning).forEach(candidates::add);
        slots(afternoon, day).filter(slot -> !slot.isMorning()).forEach(candidates::add);
        List<Slot> kept = reachable(candidates);
        free.addAll(kept);
        if (!kept.isEmpty() && !kept.get(kept.size() - 1).isMorning()) {
            afternoons.put(day, afternoon);
        }
    }

    /** Those that can be done one after another, the earlier first served. */
    private List<Slot> reachable(List<Slot> candidates) {
        List<Slot> kept = new ArrayList<>();
        for (Slot slot : candidates) {
            boolean next = kept.isEmpty() || supporter.canDoNext(kept.get(kept.size() - 1), slot);
            if (next && supporter.isAvailable(slot)) {
                kept.add(slot);
            }
        }
        return kept;
    }

    private Campus nextCampus() {
        List<Campus> campuses = supporter.campuses();
        return campuses.get(rota++ % campuses.size());
    }

    private static Stream<Slot> slots(Campus campus, DayOfWeek day) {
        return campus.bells().lessons(day).stream().map(lesson -> new Slot(day, lesson, campus.point()));
    }

    private static Slot firstMinutes(Campus campus, DayOfWeek day, int minutes) {
        int end = end(campus, day);
        return new Slot(day, new Window(end, end + minutes), campus.point());
    }

    private static int end(Campus campus, DayOfWeek day) {
        return campus.bells().afterSchool(day).from();
    }
}
