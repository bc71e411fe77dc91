package be.koffieronde.problem.fault;

import be.koffieronde.language.Message;

/** A text cannot be taken for what it should be. */
public final class UnfitText extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Message fault;

    /** @param code of what is wrong with the text and what to do about it, with its values */
    public UnfitText(String code, Object... values) {
        this(Message.of(code, values));
    }

    private UnfitText(Message fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What is wrong: as said by the JDK, if it was not this program that refused the text. */
    public static Message fault(IllegalArgumentException refusal) {
        return refusal instanceof UnfitText unfit ? unfit.fault : Message.asSaid(String.valueOf(refusal.getMessage()));
    }
}
