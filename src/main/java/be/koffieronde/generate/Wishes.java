package be.koffieronde.generate;

import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.bells.Slot;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a teacher wants support in the class: not in every lesson, and some rather in the morning. */
final class Wishes {

    private static final int ANY_LESSON_PERCENT = 12;
    private static final int WELCOME_PERCENT = 60;
    private static final int MORNING_PERCENT = 18;

    private final Campus campus;
    private final Dice dice;

    Wishes(Campus campus, Dice dice) {
        this.campus = campus;
        this.dice = dice;
    }

    /** A need whose windows include the slots given. */
    Need need(String id, Ask ask, List<Slot> slots, @Nullable WantedSupporter supporter) {
        boolean anyLesson = ask.lessons() == 1 && dice.chance(ANY_LESSON_PERCENT);
        @Nullable WeekWindows when = anyLesson ? null : when(ask, slots);
        WeekWindows preferred = dice.chance(MORNING_PERCENT)
                ? mornings(when == null ? campus.bells().week() : when)
                : null;
        return new Need(
                id,
                ask.expertise(),
                ask.sessions(),
                ask.minutes(),
                ask.daysApart(),
                when,
                preferred,
                supporter,
                Term.ALWAYS);
    }

    private WeekWindows when(Ask ask, List<Slot> slots) {
        Agenda when = new Agenda();
        slots.forEach(slot -> when.add(slot.day(), slot.window()));
        BellTimes.SCHOOL_DAYS.forEach(day -> when.addAll(day, dice.some(lessons(ask, day), WELCOME_PERCENT)));
        return when.windows();
    }

    private List<Window> lessons(Ask ask, DayOfWeek day) {
        return ask.lessons() == 1 ? campus.bells().lessons(day) : campus.bells().doubleLessons(day);
    }

    /** The part before noon; null if there is none. */
    private static @Nullable WeekWindows mornings(WeekWindows when) {
        Agenda mornings = new Agenda();
        for (DayOfWeek day : BellTimes.SCHOOL_DAYS) {
            mornings.addAll(
                    day,
                    when.on(day).stream()
                            .filter(window -> window.to() <= BellTimes.MIDDAY)
                            .toList());
        }
        WeekWindows windows = mornings.windows();
        return windows.isEmpty() ? null : windows;
    }
}
