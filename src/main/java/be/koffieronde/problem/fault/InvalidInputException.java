package be.koffieronde.problem.fault;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a user gave cannot be used. Carries every fault found. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For who catches it within the program: exceptions are never written down as objects. */
    private final transient List<Fault> faults;

    private InvalidInputException(String message, List<Fault> faults) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    public InvalidInputException(Fault fault) {
        this(fault.toString(), List.of(fault));
    }

    public static InvalidInputException of(List<Fault> faults) {
        return new InvalidInputException(
                faults.stream().map(Fault::toString).collect(Collectors.joining("\n")), faults);
    }

    /** Does something, whose faults are within a place. */
    public static <T> T within(Object place, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInputException e) {
            throw of(e.faults.stream().map(fault -> fault.in(place.toString())).toList());
        }
    }

    /** At least one, in the order found. */
    public List<Fault> faults() {
        return faults;
    }

    /** At least one line in English, in the order found. */
    public List<String> lines() {
        return faults.stream().map(Fault::toString).toList();
    }
}
