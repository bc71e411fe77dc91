package be.koffieronde.sheets;

import java.io.Serial;

/** A text that is not what it should be. */
final class Misread extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Label reason;

    /** @param reason what is wrong and what to do, for people */
    Misread(Label reason) {
        super(reason.english());
        this.reason = reason;
    }

    Label reason() {
        return reason;
    }
}
