package be.koffieronde.problem.warnings;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Support that takes more minutes a week than the supporters for it have, before any travel. */
final class CapacityWarnings {

    private CapacityWarnings() {}

    static List<Message> of(Problem problem) {
        List<Map<Set<String>, Long>> demands = IntStream.rangeClosed(
                        1, problem.calendar().weeks())
                .mapToObj(week -> demands(problem, week))
                .distinct()
                .toList();
        List<Message> warnings = new ArrayList<>();
        Stream.concat(Stream.of(Set.<String>of()), demands.stream().flatMap(week -> week.keySet().stream()))
                .distinct()
                .sorted((one, other) -> label(one).compareTo(label(other)))
                .forEach(expertise -> check(expertise, demand(expertise, demands), problem, warnings));
        return warnings;
    }

    private static void check(Set<String> expertise, long demand, Problem problem, List<Message> warnings) {
        List<Supporter> qualified = problem.supporters().stream()
                .filter(supporter -> supporter.expertise().containsAll(expertise))
                .toList();
        long supply =
                qualified.stream().mapToLong(CapacityWarnings::weeklyMinutes).sum();
        boolean isToldPerNeed = qualified.isEmpty() && !expertise.isEmpty();
        if (demand > supply && !isToldPerNeed) {
            warnings.add(warning(expertise, demand, supply));
        }
    }

    /** Minutes in a week by exactly the expertise they ask for. */
    private static Map<Set<String>, Long> demands(Problem problem, int week) {
        Map<Set<String>, Long> demands = new LinkedHashMap<>();
        for (Pupil pupil : problem.pupils()) {
            for (Need need : pupil.needs()) {
                if (need.term().isIn(week, problem.calendar())) {
                    demands.merge(need.expertise(), (long) need.sessionsPerWeek() * need.minutes(), Long::sum);
                }
            }
        }
        return demands;
    }

    /** Minutes that ask for at least this expertise, in the week in which they are most. */
    private static long demand(Set<String> expertise, List<Map<Set<String>, Long>> demands) {
        return demands.stream()
                .mapToLong(week -> week.entrySet().stream()
                        .filter(entry -> entry.getKey().containsAll(expertise))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .max()
                .orElse(0);
    }

    private static long weeklyMinutes(Supporter supporter) {
        int hours =
                supporter.hours().values().stream().mapToInt(Window::minutes).sum();
        return Math.min(hours, supporter.weeklyMinutes());
    }

    private static String label(Set<String> expertise) {
        return String.join(", ", new TreeSet<>(expertise));
    }

    private static Message warning(Set<String> expertise, long demand, long supply) {
        return expertise.isEmpty()
                ? Message.of("problem.warning.capacity", demand, supply)
                : Message.of("problem.warning.capacity-expertise", label(expertise), demand, supply);
    }
}
