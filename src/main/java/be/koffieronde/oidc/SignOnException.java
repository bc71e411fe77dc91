package be.koffieronde.oidc;

import be.koffieronde.language.Message;

/** Somebody could not be signed in by the provider. */
public final class SignOnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean isProviderAway;

    private SignOnException(String reason, boolean isProviderAway) {
        super(reason);
        this.isProviderAway = isProviderAway;
    }

    static SignOnException refused(String reason) {
        return new SignOnException(reason, false);
    }

    static SignOnException away(Exception cause) {
        SignOnException away = new SignOnException("the provider cannot be asked", true);
        away.initCause(cause);
        return away;
    }

    /** Whether it may go well later; else it was not as it must be. */
    public boolean isProviderAway() {
        return isProviderAway;
    }

    public Message reason() {
        return Message.of(isProviderAway ? "oidc.away" : "oidc.refused");
    }
}
