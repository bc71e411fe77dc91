package be.koffieronde.planning.fit;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a talk out of one of its partner's free windows: without all of these together it would fit at some minute of
 * it, and with any of them left it would not fit at that minute.
 *
 * @param window null if the partner has none on that date
 */
public record Hindrance(LocalDate date, @Nullable Window window, List<Obstacle> obstacles) {

    public Hindrance {
        obstacles = List.copyOf(obstacles);
    }

    /** The rules that the obstacles stand for, in the contract's order. */
    public List<Rule> rules() {
        return obstacles.stream().map(Obstacle::rule).distinct().sorted().toList();
    }

    /** One thing in the way, by the rule that the talk would break. */
    public sealed interface Obstacle {

        Rule rule();

        /**
         * Another visit of the same round leaves no time.
         *
         * @param drive minutes between the two places
         */
        record Neighbour(String visit, int start, int end, boolean isBefore, int drive) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.LATE_ARRIVAL;
            }
        }

        /** The partner is with another supporter, whose id is given. */
        record Booking(String visit, String supporter, int start, int end) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.DOUBLE_BOOKED;
            }
        }

        /**
         * The week is full.
         *
         * @param worked minutes, without the talk
         * @param more minutes that the talk and its drives would add
         */
        record FullWeek(int worked, int more) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.OVER_WEEKLY_HOURS;
            }
        }

        /** Any other rule, which says enough. */
        record Broken(Rule rule) implements Obstacle {}
    }
}
