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

/** Support that takes more minutes a week than the supporters for it have, before any travel. */
final class CapacityWarnings {

    private CapacityWarnings() {}

    static List<Message> of(Problem problem) {
        Map<Set<String>, Long> demands = demands(problem.pupils());
        List<Message> warnings = new ArrayList<>();
        demands.putIfAbsent(Set.of(), 0L);
        demands.keySet().stream()
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

    /** Minutes a week by exactly the expertise they ask for. */
    private static Map<Set<String>, Long> demands(List<Pupil> pupils) {
        Map<Set<String>, Long> demands = new LinkedHashMap<>();
        for (Pupil pupil : pupils) {
            for (Need need : pupil.needs()) {
                demands.merge(need.expertise(), (long) need.sessionsPerWeek() * need.minutes(), Long::sum);
            }
        }
        return demands;
    }

    /** Minutes a week that ask for at least this expertise. */
    private static long demand(Set<String> expertise, Map<Set<String>, Long> demands) {
        return demands.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(expertise))
                .mapToLong(Map.Entry::getValue)
                .sum();
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
