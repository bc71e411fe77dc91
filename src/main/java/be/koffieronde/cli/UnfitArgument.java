package be.koffieronde.cli;

import be.koffieronde.language.Message;
import be.koffieronde.problem.UnfitText;
import picocli.CommandLine.TypeConversionException;

/** A value that an option or argument cannot have. */
final class UnfitArgument extends TypeConversionException {

    private static final long serialVersionUID = 1;

    private final transient Message fault;

    UnfitArgument(String code, Object... values) {
        this(Message.of(code, values));
    }

    UnfitArgument(IllegalArgumentException refusal) {
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
