package be.koffieronde.format;

import be.koffieronde.problem.FreeText;
import be.koffieronde.problem.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file; keeps the first {@value #SHOWN} and counts the others. */
public final class Faults {

    static final int SHOWN = 100;

    /** So many faults mean this is not the right file at all: reading stops. */
    static final int MOST = 10_000;

    private static final int LONGEST_LINE = 1000;

    private final Path file;
    private final String more;
    private final String stopped;
    private final List<String> lines = new ArrayList<>();
    private int count;

    /**
     * None yet.
     *
     * @param file the name faults are reported under
     */
    public Faults(Path file) {
        this(file, "and %d more", "and more; stopped reading after %d errors");
    }

    /**
     * None yet, in other words than English.
     *
     * @param file the name faults are reported under
     * @param more how many more there are than are shown, as {@link String#format} takes it
     * @param stopped after how many reading stopped
     */
    public Faults(Path file, String more, String stopped) {
        this.file = file;
        this.more = more;
        this.stopped = stopped;
    }

    public int count() {
        return count;
    }

    /**
     * Adds a fault.
     *
     * @param place JSON path, line and column, or sheet and cell; empty: the file as a whole
     * @throws InvalidInputException if there are too many to go on
     */
    public void add(String place, String message) {
        addLine(file + ": " + (place.isEmpty() ? "" : place + ": ") + message);
    }

    /** Adds a fault of another file that this one refers to. */
    public void addLine(String line) {
        count++;
        if (count <= SHOWN) {
            lines.add(oneLine(line));
        }
        if (count >= MOST) {
            throw new InvalidInputException(report());
        }
    }

    /**
     * Ends the reading if there are faults.
     *
     * @throws InvalidInputException with all of them
     */
    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidInputException(report());
        }
    }

    private List<String> report() {
        List<String> report = new ArrayList<>(lines);
        if (count >= MOST) {
            report.add(file + ": " + stopped.formatted(MOST));
        } else if (count > SHOWN) {
            report.add(file + ": " + more.formatted(count - SHOWN));
        }
        return report;
    }

    private static String oneLine(String line) {
        String start = line.length() <= LONGEST_LINE ? line : FreeText.start(line, LONGEST_LINE) + "…";
        return FreeText.visible(start.replaceAll("\\p{Cntrl}", "?"));
    }
}
