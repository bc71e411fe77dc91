package be.koffieronde.planning.ruin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** How many moves of each kind of ruin searches have kept. Safe for several threads. */
public final class RuinCounts {

    private final AtomicLongArray kept = new AtomicLongArray(RuinKind.values().length);

    public void keep(RuinKind kind) {
        kept.incrementAndGet(kind.ordinal());
    }

    /** By the titles of all kinds, in their order. */
    public Map<String, Long> byTitle() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RuinKind kind : RuinKind.values()) {
            counts.put(kind.title(), kept.get(kind.ordinal()));
        }
        return counts;
    }
}
