package be.koffieronde.roster.diff;

import be.koffieronde.roster.Placed;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one person notices of the difference between two rosters, each list by time. A visit that another supporter takes
 * over has moved for its pupil or partner; it went for the one supporter and appeared for the other.
 *
 * @param id of a supporter, a pupil or a partner
 * @param moved visits the person has in both rosters, at another time or with another supporter
 * @param appeared visits the person has in the second roster only
 * @param went visits the person has in the first roster only
 */
public record PersonChanges(String id, List<Change> moved, List<Change> appeared, List<Change> went) {

    public PersonChanges {
        moved = List.copyOf(moved);
        appeared = List.copyOf(appeared);
        went = List.copyOf(went);
    }

    static PersonChanges ofSupporter(String id, List<Change> changes) {
        return of(id, changes, placed -> placed.supporter().equals(id));
    }

    static PersonChanges ofOther(String id, List<Change> changes) {
        return of(id, changes, placed -> true);
    }

    private static PersonChanges of(String id, List<Change> changes, Predicate<Placed> isOwn) {
        Predicate<Change> had = change -> isOwn(change.before(), isOwn);
        Predicate<Change> has = change -> isOwn(change.after(), isOwn);
        return new PersonChanges(
                id,
                only(changes, had.and(has)),
                only(changes, has.and(had.negate())),
                only(changes, had.and(has.negate())));
    }

    private static boolean isOwn(@Nullable Placed placed, Predicate<Placed> isOwn) {
        return placed != null && isOwn.test(placed);
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> kind) {
        return changes.stream().filter(kind).sorted(Change.BY_TIME).toList();
    }
}
