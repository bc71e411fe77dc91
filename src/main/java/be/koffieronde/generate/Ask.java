package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a need asks: whom, how often a week, how long (minutes).
 *
 * @param daysApart fewest days between two sessions
 */
record Ask(Set<String> expertise, int sessions, int minutes, int daysApart) {

    /** Half of twenty are supported once a week. */
    private static final List<Integer> SESSIONS = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3);

    private static final List<Integer> MINUTES =
            List.of(50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 30, 45, 100, 100, 100);

    /** Those that are harder to fit in a week first. */
    static final Comparator<Ask> HARDEST_FIRST = Comparator.comparingInt(Ask::sessions)
            .thenComparingInt(Ask::minutes)
            .reversed();

    private static final int LESSON = 50;

    static Ask draw(Specialism specialism, Dice dice) {
        int sessions = dice.pick(SESSIONS);
        int minutes = sessions > 2 ? LESSON : dice.pick(MINUTES);
        int daysApart = sessions > 1 && dice.chance(25) ? 2 : 1;
        return new Ask(specialism.asked(dice), sessions, minutes, daysApart);
    }

    /** This and what can be asked instead, down to one lesson a week. */
    List<Ask> orLess() {
        List<Ask> asks = new ArrayList<>();
        for (int fewer = sessions; fewer > 0; fewer--) {
            asks.add(new Ask(expertise, fewer, minutes, fewer > 1 ? daysApart : 1));
        }
        asks.add(new Ask(expertise, 1, Math.min(minutes, LESSON), 1));
        return asks;
    }

    /** Lessons one session takes: a single or a double one. */
    int lessons() {
        return minutes > LESSON ? 2 : 1;
    }

    int weeklyMinutes() {
        return sessions * minutes;
    }
}
