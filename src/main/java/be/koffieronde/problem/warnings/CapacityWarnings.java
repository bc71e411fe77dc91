package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Support that takes more minutes than the supporters for it have, before any travel: in some week, or in the whole
 * horizon with what is owed.
 */
final class CapacityWarnings {

    /** Minutes by exactly the expertise they ask for. */
    private record Demand(Map<Set<String>, Long> minutes) {

        static Demand of(Problem problem, ToIntFunction<Need> sessions) {
            Map<Set<String>, Long> minutes = new LinkedHashMap<>();
            for (Pupil pupil : problem.pupils()) {
                for (Need need : pupil.needs()) {
                    minutes.merge(need.expertise(), (long) sessions.applyAsInt(need) * need.minutes(), Long::sum);
                }
            }
            return new Demand(minutes);
        }

        /** Minutes that ask for at least this expertise. */
        long of(Set<String> expertise) {
            return minutes.entrySet().stream()
                    .filter(entry -> entry.getKey().containsAll(expertise))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    private final Problem problem;
    private final Calendar calendar;
    private final List<Demand> weeks;
    private final Demand owed;
    private final Map<Supporter, int[]> hours = new HashMap<>();
    private final List<Message> warnings = new ArrayList<>();

    private CapacityWarnings(Problem problem) {
        this.problem = problem;
        calendar = problem.calendar();
        weeks = IntStream.rangeClosed(1, calendar.weeks())
                .mapToObj(week ->
                        Demand.of(problem, need -> need.term().isIn(week, calendar) ? need.sessionsPerWeek() : 0))
                .toList();
        owed = Demand.of(problem, Need::owed);
    }

    static List<Message> of(Problem problem) {
        CapacityWarnings capacity = new CapacityWarnings(problem);
        Stream.concat(Stream.of(Set.<String>of()), capacity.owed.minutes.keySet().stream())
                .distinct()
                .sorted((one, other) -> label(one).compareTo(label(other)))
                .forEach(capacity::check);
        return capacity.warnings;
    }

    private void check(Set<String> expertise) {
        List<Supporter> qualified = problem.supporters().stream()
                .filter(supporter -> supporter.expertise().containsAll(expertise))
                .toList();
        boolean isToldPerNeed = qualified.isEmpty() && !expertise.isEmpty();
        if (isToldPerNeed) {
            return;
        }
        long[] supply = supply(qualified);
        int worst = IntStream.range(0, supply.length)
                .boxed()
                .reduce(
                        0,
                        (one, other) ->
                                excess(other, expertise, supply) > excess(one, expertise, supply) ? other : one);
        if (excess(worst, expertise, supply) > 0) {
            long demand = weeks.get(worst).of(expertise);
            warnings.add(
                    expertise.isEmpty()
                            ? Message.of("problem.warning.capacity", demand, supply[worst])
                            : Message.of(
                                    "problem.warning.capacity-expertise", label(expertise), demand, supply[worst]));
        } else {
            checkOwed(expertise, LongStream.of(supply).sum());
        }
    }

    /** Minutes at work in each week. */
    private long[] supply(List<Supporter> supporters) {
        long[] supply = new long[calendar.weeks()];
        for (Supporter supporter : supporters) {
            int[] minutes = hours.computeIfAbsent(supporter, this::hours);
            for (int week = 0; week < supply.length; week++) {
                supply[week] += minutes[week];
            }
        }
        return supply;
    }

    private int[] hours(Supporter supporter) {
        return IntStream.rangeClosed(1, calendar.weeks())
                .map(week -> minutes(supporter, week))
                .toArray();
    }

    private long excess(int week, Set<String> expertise, long[] supply) {
        return weeks.get(week).of(expertise) - supply[week];
    }

    private void checkOwed(Set<String> expertise, long supply) {
        long demand = owed.of(expertise)
                + weeks.stream().mapToLong(week -> week.of(expertise)).sum();
        if (demand > supply) {
            warnings.add(
                    expertise.isEmpty()
                            ? Message.of("problem.warning.capacity-owed", demand, supply)
                            : Message.of("problem.warning.capacity-owed-expertise", label(expertise), demand, supply));
        }
    }

    /** At work in a week, as the dates say that have windows of their own; nobody is counted as away. */
    private int minutes(Supporter supporter, int week) {
        LocalDate monday = calendar.monday(week);
        int hours = monday.datesUntil(monday.plusWeeks(1))
                .mapToInt(date -> minutes(supporter, date))
                .sum();
        return Math.min(hours, supporter.weeklyMinutes());
    }

    private static int minutes(Supporter supporter, LocalDate date) {
        List<Window> exception = supporter.on().on(date);
        Window usual = supporter.hours().get(date.getDayOfWeek());
        Stream<Window> hours = exception == null || exception.isEmpty() ? Stream.ofNullable(usual) : exception.stream();
        return hours.mapToInt(Window::minutes).sum();
    }

    private static String label(Set<String> expertise) {
        return String.join(", ", new TreeSet<>(expertise));
    }
}
