package be.koffieronde.planning;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many moves of each ruin searches have kept. Safe for several threads. */
final class RuinCounts {

    private final Map<String, LongAdder> kept = new ConcurrentHashMap<>();

    void keep(Ruin ruin) {
        kept.computeIfAbsent(ruin.title(), title -> new LongAdder()).increment();
    }

    /** By the titles of the ruins, in the order of the alphabet. */
    Map<String, Long> kept() {
        Map<String, Long> counts = new TreeMap<>();
        kept.forEach((title, count) -> counts.put(title, count.sum()));
        return counts;
    }
}
