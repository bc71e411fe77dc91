package be.koffieronde.roster;

import java.util.List;

/**
 * What taking a pupil does to talks.
 *
 * @param won ids of talks that are left out, had no place with anybody, and have one then, each by itself: mostly as the
 *     supporter knows the partner through the pupil
 * @param lost ids of talks that are left out for it, or that had a place before and have none then
 */
public record TalkBalance(List<String> won, List<String> lost) {

    public static final TalkBalance NONE = new TalkBalance(List.of(), List.of());

    public TalkBalance {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
    }
}
