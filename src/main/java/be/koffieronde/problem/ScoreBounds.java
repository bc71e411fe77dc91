package be.koffieronde.problem;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether any roster of a problem, however bad, has a score that can be counted: each level within 62 bits. */
public final class ScoreBounds {

    /** Sums of two totals, and differences, still fit in a long. */
    private static final double MOST_POINTS = Long.MAX_VALUE / 4.0;

    /** A drive and the parking after it. */
    private static final double LONGEST_LEG = 10080 + 1440;

    private static final double DAY = Clock.DAY;
    private static final double MOST_VALUE = 600;

    private final Problem problem;
    private final double visits;
    private final double minutes;
    private final double lost;
    private final double commitments;

    private ScoreBounds(Problem problem) {
        this.problem = problem;
        double weeks = problem.calendar().weeks();
        double sessions = 0;
        double support = 0;
        double weighed = 0;
        double pairs = 0;
        Map<String, Pupil> byId = problem.pupils().stream().collect(Collectors.toMap(Pupil::id, pupil -> pupil));
        for (Pupil pupil : problem.pupils()) {
            for (Need need : pupil.needs()) {
                double ofNeed = weeks * need.sessionsPerWeek() + need.owed();
                List<Pupil> all = participants(pupil, need, byId);
                sessions += ofNeed;
                support += ofNeed * need.minutes();
                weighed += ofNeed
                        * need.minutes()
                        * all.stream().mapToDouble(Pupil::priority).sum();
                pairs += all.stream().mapToInt(one -> one.partners().size()).sum();
            }
        }
        commitments = weeks * problem.commitments().size();
        double others = problem.meetings().size()
                + commitments
                + weeks * (problem.partners().size() + pairs);
        visits = sessions + others;
        minutes = support + others * DAY;
        lost = weighed;
    }

    private static List<Pupil> participants(Pupil pupil, Need need, Map<String, Pupil> byId) {
        return Stream.concat(Stream.of(pupil), need.with().stream().flatMap(id -> Stream.ofNullable(byId.get(id))))
                .toList();
    }

    /**
     * Points that could not be counted.
     *
     * @param level whose points
     * @param heaviest the rule that brings most of them
     * @param points it has per unit
     * @param units of it that there can be at worst
     */
    public record Excess(Level level, Rule heaviest, int points, double units) {

        /** At worst how many units, in few digits. */
        public String shortUnits() {
            return String.format(Locale.ROOT, "%.1e", units);
        }

        private Message fault() {
            String name = level.name().toLowerCase(Locale.ROOT);
            return heaviest == Rule.PUPIL_HOURS_LOST
                    ? Message.of("problem.too-many-points-or-priorities", points, heaviest.title(), name, units)
                    : Message.of("problem.too-many-points", points, heaviest.title(), name, units);
        }
    }

    /** One for each level whose points could not be counted, with the remedy; empty if all can. */
    public static List<Message> faults(Problem problem) {
        return excesses(problem).stream().map(Excess::fault).toList();
    }

    /** Each level whose points could not be counted. */
    public static List<Excess> excesses(Problem problem) {
        ScoreBounds bounds = new ScoreBounds(problem);
        List<Excess> excesses = new ArrayList<>();
        for (Level level : Level.values()) {
            double worst = Stream.of(Rule.values())
                    .filter(rule -> rule.level() == level)
                    .mapToDouble(bounds::points)
                    .sum();
            if (worst > MOST_POINTS) {
                excesses.add(bounds.excess(level));
            }
        }
        return excesses;
    }

    private Excess excess(Level level) {
        Rule heaviest = Stream.of(Rule.values())
                .filter(rule -> rule.level() == level)
                .max((one, other) -> Double.compare(points(one), points(other)))
                .orElseThrow();
        return new Excess(level, heaviest, problem.weights().points(heaviest), amount(heaviest));
    }

    private double points(Rule rule) {
        return amount(rule) * problem.weights().points(rule);
    }

    /** No roster has more units of a rule. */
    private double amount(Rule rule) {
        return switch (rule) {
            case PUPIL_SHARED, SESSIONS_TOO_CLOSE -> 60 * visits * visits;
            case DOUBLE_BOOKED -> persons() * DAY * visits * visits;
            case LATE_ARRIVAL, TRAVEL_BETWEEN_VISITS -> visits * (DAY + LONGEST_LEG);
            case COMMUTE -> 2 * visits * LONGEST_LEG;
            case OVER_WEEKLY_HOURS -> minutes + visits * LONGEST_LEG;
            case UNEVEN_WORKLOAD -> workload();
            case PUPIL_HOURS_LOST, MAKE_UP_DROPPED -> lost;
            case COMMITMENT_DROPPED -> 10 * DAY * commitments;
            case TALK_MISSED -> MOST_VALUE * visits;
            case CHANGED_FROM_AGREED -> 4 * visits;
            case SUPPORTER_CHANGED,
                    OUTSIDE_PREFERRED_TIME,
                    TALK_IN_OWN_TIME,
                    TALK_MOVED,
                    SESSION_MOVED,
                    STAND_IN,
                    ANOTHER_FACE -> visits;
            default -> DAY * visits;
        };
    }

    private double persons() {
        int mostPupils = problem.pupils().stream()
                .flatMap(pupil -> pupil.needs().stream())
                .mapToInt(need -> 1 + need.with().size())
                .max()
                .orElse(1);
        return problem.meetings().stream()
                        .mapToInt(meeting -> meeting.partners().size())
                        .max()
                        .orElse(0)
                + 2.0 * mostPupils;
    }

    /** All work done by the one with the smallest contract, in one week. */
    private double workload() {
        double worked = minutes + visits * LONGEST_LEG;
        int least = problem.supporters().stream()
                .mapToInt(Supporter::weeklyMinutes)
                .filter(contract -> contract > 0)
                .min()
                .orElse(Integer.MAX_VALUE);
        return worked * worked / least;
    }
}
