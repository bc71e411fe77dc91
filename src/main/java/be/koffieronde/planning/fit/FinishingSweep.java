package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Cost;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Tries every visit a roster leaves out everywhere in it, with all {@link Attempts} know, and puts in what fits and pays. What
 * is then still left out fits nowhere as the roster stands, or is not worth its cost.
 */
public final class FinishingSweep {

    private final Attempts attempts;

    public FinishingSweep(Directory directory, TravelTimes times, Roster roster) {
        this(directory, times, roster, Scope.EVERYTHING);
    }

    /** @param scope where something may be put in */
    public FinishingSweep(Directory directory, TravelTimes times, Roster roster, Scope scope) {
        attempts = new Attempts(directory, times, roster, scope);
    }

    /** The roster with all that fits, unless somebody cancels before every visit is tried. */
    public Roster sweep(BooleanSupplier isCancelled) {
        boolean hasChanged = true;
        while (hasChanged && !isCancelled.getAsBoolean()) {
            hasChanged = false;
            for (String visit : attempts.roster().unplanned()) {
                hasChanged |= !isCancelled.getAsBoolean() && plan(visit);
            }
        }
        return attempts.roster();
    }

    private boolean plan(String visit) {
        Optional<Attempt> attempt = attempts.narrowest(visit).filter(this::pays);
        attempt.ifPresent(attempts::take);
        return attempt.isPresent();
    }

    private boolean pays(Attempt attempt) {
        Cost loss = attempts.loss(attempt.visit());
        return attempt.broken().isEmpty() && (loss.medium() > 0 || attempt.cost() < loss.soft());
    }
}
