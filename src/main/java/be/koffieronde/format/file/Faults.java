package be.koffieronde.format.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file; keeps the first {@value #SHOWN} and counts the others. */
public final class Faults {

    static final int SHOWN = 100;

    /** So many faults mean this is not the right file at all: reading stops. */
    static final int MOST = 10_000;

    private final Path file;
    private final List<Fault> faults = new ArrayList<>();
    private int count;

    /**
     * None yet.
     *
     * @param file the name faults are reported under
     */
    public Faults(Path file) {
        this.file = file;
    }

    public int count() {
        return count;
    }

    /**
     * Adds a fault.
     *
     * @param place JSON path, or sheet and cell; empty: the file as a whole
     * @throws InvalidInputException if there are too many to go on
     */
    public void add(String place, String code, Object... values) {
        add(place, Message.of(code, values));
    }

    /** The same. */
    public void add(String place, Message fault) {
        add(new Fault(plain(place), plain(fault)).in(file.toString()));
    }

    /** The same at a place that is called something else in every language. */
    public void add(Message place, Message fault) {
        add(new Fault(List.of(place), plain(fault)).in(file.toString()));
    }

    /** Without the control characters that a file may have. */
    private static Message plain(Message message) {
        return new Message(
                message.code(), message.values().stream().map(Faults::plain).toList());
    }

    private static Object plain(Object value) {
        if (value instanceof Message message) {
            return plain(message);
        }
        return value instanceof String text ? plain(text) : value;
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Adds a fault of another file that this one refers to. */
    public void add(Fault fault) {
        count++;
        if (count <= SHOWN) {
            faults.add(fault);
        }
        if (count >= MOST) {
            throw InvalidInputException.of(report());
        }
    }

    /**
     * Ends the reading if there are faults.
     *
     * @throws InvalidInputException with all of them
     */
    public void throwIfAny() {
        if (count > 0) {
            throw InvalidInputException.of(report());
        }
    }

    private List<Fault> report() {
        List<Fault> report = new ArrayList<>(faults);
        if (count >= MOST) {
            report.add(Fault.of("file.too-many", MOST).in(file.toString()));
        } else if (count > SHOWN) {
            report.add(Fault.of("file.more", count - SHOWN).in(file.toString()));
        }
        return report;
    }
}
