package be.koffieronde.web;

import be.koffieronde.accounts.Right;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a route.
 *
 * @param isSignedIn whether one must be signed in
 * @param right that one must have in the centre it is about; null: none
 */
public record Access(boolean isSignedIn, @Nullable Right right) {

    /** Anybody. */
    public static final Access OPEN = new Access(false, null);

    /** Anybody who is signed in. */
    public static final Access SIGNED_IN = new Access(true, null);

    static Access of(Right right) {
        return new Access(true, right);
    }

    /** As the contract writes it. */
    @Override
    public String toString() {
        return right != null ? right.name() : isSignedIn ? "signed-in" : "open";
    }
}
