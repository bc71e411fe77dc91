package be.koffieronde.planning.fit;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a visit out of a supporter's day, or out of one window of it: without all of these together it would fit at some
 * minute, and with any of them left it would not fit at that minute.
 *
 * @param window null if it is about the whole day; of a talk, also if the partner has none on that date
 */
public record Hindrance(LocalDate date, @Nullable Window window, List<Obstacle> obstacles) {

    public Hindrance {
        obstacles = List.copyOf(obstacles);
    }

    /** The rules that the obstacles stand for, in the contract's order. */
    public List<Rule> rules() {
        return obstacles.stream().map(Obstacle::rule).distinct().sorted().toList();
    }

    /** One thing in the way, by the rule that the visit would break. */
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

        /** One of those it is with is with another supporter then, whose id is given. */
        record Booking(String visit, String supporter, int start, int end) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.DOUBLE_BOOKED;
            }
        }

        /**
         * The week is full.
         *
         * @param worked minutes, without the visit
         * @param more minutes that the visit and its drives would add
         */
        record FullWeek(int worked, int more) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.OVER_WEEKLY_HOURS;
            }
        }

        /** Another session of its need, which is with somebody else or on too near a day. */
        record Sibling(Rule rule, String visit, String supporter, LocalDate date) implements Obstacle {}

        /** A visit of the supporter who has this one now, whose people would be strangers then. */
        record Estranged(String visit) implements Obstacle {

            @Override
            public Rule rule() {
                return Rule.TALK_WITH_A_STRANGER;
            }
        }

        /** Any other rule, which says enough. */
        record Broken(Rule rule) implements Obstacle {}
    }
}
