package be.koffieronde.report.week;

import be.koffieronde.problem.Visit;
import org.jspecify.annotations.Nullable;

/** What fills a stretch {@code [from, to)} of a supporter's day. */
public sealed interface Entry {

    int from();

    int to();

    default int minutes() {
        return to() - from();
    }

    /**
     * A visit.
     *
     * @param standsInFor the name of the supporter in whose place it is; null: nobody's
     */
    record Stop(
            Visit visit,
            int from,
            int to,
            boolean pinned,
            @Nullable String standsInFor) implements Entry {}

    /**
     * On the road.
     *
     * @param next the visit it leads to; null: home
     * @param late minutes by which that visit has begun already
     */
    record Drive(int from, int to, @Nullable Visit next, int late) implements Entry {}

    /** The lunch that the contract grants. */
    record LunchBreak(int from, int to) implements Entry {}
}
