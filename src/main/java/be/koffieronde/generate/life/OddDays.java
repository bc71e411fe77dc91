package be.koffieronde.generate.life;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dates that are not as usual. In a problem of one week people have more time on them, never less; in longer ones some are
 * there half a day.
 */
final class OddDays {

    private static final int SCHOOLS_PERCENT = 8;
    private static final int SUPPORTERS_PERCENT = 12;
    private static final int PARTNERS_PERCENT = 3;
    private static final int PUPILS_PERCENT = 2;
    private static final int HALF_PERCENT = 60;
    private static final int NOON = 12 * 60 + 30;
    private static final int PARENTS_EVENING = 20 * 60;
    private static final int LONGER_DAY = 45;

    private final ProblemDraft draft;
    private final Calendar calendar;
    private final Dice dice;

    OddDays(ProblemDraft draft, Calendar calendar, Dice dice) {
        this.draft = draft;
        this.calendar = calendar;
        this.dice = dice;
    }

    void enter() {
        draft.schools().replaceAll(school -> dice.chance(SCHOOLS_PERCENT) ? odd(school) : school);
        draft.supporters().replaceAll(supporter -> dice.chance(SUPPORTERS_PERCENT) ? odd(supporter) : supporter);
        draft.partners().replaceAll(partner -> dice.chance(PARTNERS_PERCENT) ? odd(partner) : partner);
        draft.pupils().replaceAll(pupil -> calendar.weeks() > 1 && dice.chance(PUPILS_PERCENT) ? odd(pupil) : pupil);
    }

    private boolean isHalf() {
        return calendar.weeks() > 1 && dice.chance(HALF_PERCENT);
    }

    private LocalDate date() {
        return calendar.date(7 * dice.between(0, calendar.weeks() - 1) + dice.between(0, 4));
    }

    private static DatedExceptions on(LocalDate date, List<Window> windows) {
        return new DatedExceptions(Map.of(date, windows));
    }

    /** Parents come in the evening, or all go home at noon. */
    private School odd(School school) {
        LocalDate date = date();
        boolean isHalf = isHalf();
        List<Window> open = school.open() == null ? List.of() : school.open().on(date.getDayOfWeek());
        Set<LocalDate> closed = school.closedDays();
        if (open.isEmpty() || closed.contains(date)) {
            return school;
        }
        int to = isHalf ? NOON : PARENTS_EVENING;
        return school.withDates(closed, on(date, List.of(new Window(open.get(0).from(), to))));
    }

    /** A longer day, or one that ends at noon. */
    private Supporter odd(Supporter supporter) {
        LocalDate date = date();
        boolean isHalf = isHalf();
        Window hours = supporter.hours().get(date.getDayOfWeek());
        Set<LocalDate> away = supporter.absences();
        if (hours == null || hours.to() <= NOON || away.contains(date)) {
            return supporter;
        }
        int to = isHalf ? NOON : hours.to() + LONGER_DAY;
        return supporter.withDates(away, on(date, List.of(new Window(hours.from(), to))));
    }

    /** Free in the first hour of the afternoon too. */
    private Partner odd(Partner partner) {
        LocalDate date = date();
        Window extra = new Window(NOON + 30, NOON + 60);
        List<Window> free = new ArrayList<>(partner.free(date));
        boolean isBusy =
                free.stream().allMatch(window -> window.intersect(extra).isEmpty());
        if (!isBusy || partner.absences().contains(date)) {
            return partner;
        }
        free.add(extra);
        free.sort(Window.BY_START);
        return partner.withDates(partner.absences(), on(date, free));
    }

    /** At home in the afternoon. */
    private Pupil odd(Pupil pupil) {
        LocalDate date = date();
        return pupil.absences().contains(date)
                ? pupil
                : pupil.withDates(pupil.absences(), on(date, List.of(new Window(0, NOON))));
    }
}
