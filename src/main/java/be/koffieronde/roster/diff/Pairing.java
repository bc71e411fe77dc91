package be.koffieronde.roster.diff;

import be.koffieronde.roster.Placed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds what became of interchangeable visits, such as the sessions of a need in one week: those most alike in two
 * rosters are taken for the same.
 */
final class Pairing {

    /** What makes two visits alike, the strongest first. */
    private static final List<BiPredicate<Placed, Placed>> LIKENESSES =
            List.of(Placed::isWhere, Placed::isOnDayOf, Placed::isWithSupporterOf, (one, other) -> true);

    private final List<Placed> before;
    private final List<Placed> after;
    private final List<Change> changes = new ArrayList<>();

    private Pairing(List<Placed> before, List<Placed> after) {
        this.before = sorted(before);
        this.after = sorted(after);
    }

    /** What is not in the same place; each visit in at most one change. */
    static List<Change> changes(List<Placed> before, List<Placed> after) {
        Pairing pairing = new Pairing(before, after);
        LIKENESSES.forEach(pairing::pair);
        pairing.before.forEach(went -> pairing.changes.add(new Change(went, null)));
        pairing.after.forEach(came -> pairing.changes.add(new Change(null, came)));
        return pairing.changes;
    }

    private void pair(BiPredicate<Placed, Placed> areAlike) {
        for (Iterator<Placed> left = before.iterator(); left.hasNext(); ) {
            Placed one = left.next();
            Optional<Placed> other =
                    after.stream().filter(each -> areAlike.test(one, each)).findFirst();
            if (other.isPresent()) {
                left.remove();
                after.remove(other.get());
                add(one, other.get());
            }
        }
    }

    private void add(Placed one, Placed other) {
        if (!one.isWhere(other)) {
            changes.add(new Change(one, other));
        }
    }

    private static List<Placed> sorted(List<Placed> visits) {
        List<Placed> sorted = new ArrayList<>(visits);
        sorted.sort(Placed.BY_TIME);
        return sorted;
    }
}
