package be.koffieronde.cli.options;

import be.koffieronde.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options and arguments that cannot be used as they are, or not together. */
public final class UnfitOptions extends ParameterException {

    private static final long serialVersionUID = 1;

    private final transient Message fault;

    public UnfitOptions(CommandLine command, String code, Object... values) {
        this(command, Message.of(code, values));
    }

    private UnfitOptions(CommandLine command, Message fault) {
        super(command, fault.toString());
        this.fault = fault;
    }

    /** The value of an option cannot be used. */
    public static UnfitOptions value(CommandLine command, String option, Message fault) {
        return new UnfitOptions(command, "cli.invalid-option", option, fault);
    }

    Message fault() {
        return fault;
    }
}
