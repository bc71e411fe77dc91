package be.koffieronde.problem;

import java.util.List;

/** What a user gave cannot be used. Carries every fault found, one line each: place, value and remedy. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    public InvalidInputException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public InvalidInputException(String fault) {
        this(List.of(fault));
    }

    /** At least one line, in the order found. */
    public List<String> faults() {
        return faults;
    }
}
