package be.koffieronde.web;

import be.koffieronde.language.Message;

/** A request that is not answered as asked. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Message reason;

    /** @param status of HTTP */
    public Refusal(int status, Message reason) {
        super(reason.code());
        this.status = status;
        this.reason = reason;
    }

    /** There is no such thing, or it is none of the caller's business that there is. */
    public static Refusal notFound() {
        return new Refusal(404, Message.of("web.not-found"));
    }

    int status() {
        return status;
    }

    Message reason() {
        return reason;
    }
}
