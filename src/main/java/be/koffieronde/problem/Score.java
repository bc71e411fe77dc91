package be.koffieronde.problem;

import be.koffieronde.problem.fault.UnfitText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hard, medium and soft points, compared in that order; higher is better, 0 is perfect. */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    public static final Score ZERO = new Score(0, 0, 0);

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})hard/(-?\\d{1,18})medium/(-?\\d{1,18})soft");

    /** That many points on one level. */
    public static Score of(Rule.Level level, long points) {
        return switch (level) {
            case HARD -> new Score(points, 0, 0);
            case MEDIUM -> new Score(0, points, 0);
            case SOFT -> new Score(0, 0, points);
        };
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is no score
     */
    public static Score parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new UnfitText("problem.no-score", text);
        }
        return new Score(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    public Score plus(Score other) {
        return new Score(hard + other.hard, medium + other.medium, soft + other.soft);
    }

    public Score minus(Score other) {
        return new Score(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    /** Whether the roster may be used: no hard rule is broken. */
    public boolean isFeasible() {
        return hard >= 0;
    }

    @Override
    public int compareTo(Score other) {
        return hard != other.hard
                ? Long.compare(hard, other.hard)
                : medium != other.medium ? Long.compare(medium, other.medium) : Long.compare(soft, other.soft);
    }

    /** {@code 0hard/0medium/-1234soft} */
    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
