package be.koffieronde.cli.options;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.UnfitText;
import picocli.CommandLine.TypeConversionException;

/** A value that an option or argument cannot have. */
public final class UnfitArgument extends TypeConversionException {

    private static final long serialVersionUID = 1;

    private final transient Message fault;

    public UnfitArgument(String code, Object... values) {
        this(Message.of(code, values));
    }

    public UnfitArgument(IllegalArgumentException refusal) {
        this(UnfitText.fault(refusal));
    }

    private UnfitArgument(Message fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Message fault() {
        return fault;
    }
}
