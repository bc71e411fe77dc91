package be.koffieronde.bench;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Something that happens in a week and is known on the morning of its first day.
 *
 * @param who id of a supporter, pupil or school
 * @param dates the days it lasts, the first of them that on which it is known
 */
record Mishap(Kind kind, String who, LocalDate morning, Set<LocalDate> dates) {

    /** What can happen. */
    enum Kind {
        SUPPORTER_ILL,
        PUPIL_ILL,
        /** In the afternoon. */
        SCHOOL_CLOSED
    }

    /** With two days on average that makes 4 % of all working days. */
    private static final double SUPPORTERS_FALLING_ILL = 0.02;

    private static final double PUPILS_FALLING_ILL = 0.005;
    private static final double SCHOOLS_CLOSING = 0.002;
    private static final int LONGEST_ILLNESS = 3;

    /** What happens in the week of a problem, morning by morning: the same for equal seeds. */
    static List<Mishap> of(Problem week, Random random) {
        List<Mishap> mishaps = new ArrayList<>();
        Calendar calendar = week.calendar();
        for (int day = 0; day < 5; day++) {
            LocalDate date = calendar.date(day);
            if (calendar.isClosed(date)) {
                continue;
            }
            draw(Kind.SUPPORTER_ILL, date, fit(week.supporters(), date), SUPPORTERS_FALLING_ILL, random, mishaps);
            List<String> pupils = week.pupils().stream()
                    .filter(pupil -> !pupil.away().contains(date))
                    .map(Pupil::id)
                    .toList();
            draw(Kind.PUPIL_ILL, date, pupils, PUPILS_FALLING_ILL, random, mishaps);
            List<String> schools = week.schools().stream().map(School::id).toList();
            draw(Kind.SCHOOL_CLOSED, date, schools, SCHOOLS_CLOSING, random, mishaps);
        }
        return mishaps;
    }

    private static List<String> fit(List<Supporter> supporters, LocalDate date) {
        Predicate<Supporter> isFit = one -> !one.isAway(date) && one.hours().containsKey(date.getDayOfWeek());
        return supporters.stream().filter(isFit).map(Supporter::id).toList();
    }

    private static void draw(
            Kind kind, LocalDate date, List<String> from, double chance, Random random, List<Mishap> mishaps) {
        for (String id : from) {
            boolean isHit = random.nextDouble() < chance;
            int days = 1 + random.nextInt(LONGEST_ILLNESS);
            boolean isKnown = mishaps.stream().anyMatch(other -> other.who.equals(id));
            if (isHit && !isKnown) {
                mishaps.add(new Mishap(kind, id, date, schoolDays(date, kind == Kind.SCHOOL_CLOSED ? 1 : days)));
            }
        }
    }

    private static Set<LocalDate> schoolDays(LocalDate first, int count) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate date = first; days.size() < count; date = date.plusDays(1)) {
            if (date.getDayOfWeek().getValue() <= 5) {
                days.add(date);
            }
        }
        return days;
    }
}
