package be.koffieronde.generate;

import be.koffieronde.generate.bells.Agenda;
import be.koffieronde.generate.bells.BellTimes;
import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.List;

/** When partners are free in a usual week: around school, in breaks without surveillance duty, in free lessons. */
final class FreeMoments {

    private static final int LUNCH_ALONE = 30;
    private static final int LONG_BREAK = 40;

    private final BellTimes bells;
    private final Dice dice;

    FreeMoments(BellTimes bells, Dice dice) {
        this.bells = bells;
        this.dice = dice;
    }

    Agenda of(PartnerDraft.Role role) {
        Agenda free = new Agenda();
        BellTimes.SCHOOL_DAYS.forEach(day -> addDay(free, day, role));
        return free;
    }

    private void addDay(Agenda free, DayOfWeek day, PartnerDraft.Role role) {
        switch (role) {
            case TEACHER -> {
                aroundSchool(free, day, 75);
                breaks(free, day, 75);
                lessons(free, day, 8);
            }
            case CARE_COORDINATOR, COUNSELLOR -> {
                aroundSchool(free, day, 85);
                breaks(free, day, 85);
                lessons(free, day, 40);
            }
            case PRINCIPAL -> {
                breaks(free, day, 50);
                lessons(free, day, 30);
            }
            case CLB -> lessons(free, day, 25);
            case PARENT -> aroundSchool(free, day, 65);
        }
    }

    private void aroundSchool(Agenda free, DayOfWeek day, int percent) {
        free.addAll(day, dice.some(List.of(bells.beforeSchool(day), bells.afterSchool(day)), percent));
    }

    private void breaks(Agenda free, DayOfWeek day, int percent) {
        dice.some(bells.breaks(day), percent).forEach(pause -> free.add(day, sociable(pause)));
    }

    private void lessons(Agenda free, DayOfWeek day, int percent) {
        free.addAll(day, dice.some(bells.lessons(day), percent));
    }

    /** Of a lunch, the part that is not eaten in peace. */
    private static Window sociable(Window pause) {
        return pause.minutes() > LONG_BREAK ? new Window(pause.from() + LUNCH_ALONE, pause.to()) : pause;
    }
}
