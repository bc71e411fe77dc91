package be.koffieronde.files;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.SameFile;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All files a command writes: each another one, and none of them what it is made of.
 *
 * @param inputs what must stay as it is
 */
public record OutputFiles(List<Path> outputs, List<Path> inputs) {

    public OutputFiles {
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
    }

    /** One file. */
    public static OutputFiles of(Path output, List<Path> inputs) {
        return new OutputFiles(List.of(output), inputs);
    }

    /**
     * Makes sure that no two are one file.
     *
     * @throws InvalidInputException with all that are
     */
    public void check() {
        throwIfAny(twins());
    }

    /**
     * The same, and that all can be written, before anybody waits for what will be in them; and that no workbook is lost that
     * somebody has filled in.
     *
     * @throws InvalidInputException with all that cannot
     */
    public void prepare() {
        prepare("app.filled-in");
    }

    /**
     * The same for a command with {@code --force}.
     *
     * @param isForced whether a workbook that somebody has filled in may go
     */
    public void prepare(boolean isForced) {
        prepare(isForced ? null : "app.filled-in-force");
    }

    private void prepare(@Nullable String filledIn) {
        List<Fault> faults = twins();
        if (faults.isEmpty()) {
            outputs.forEach(output -> prepare(output, filledIn, faults));
        }
        throwIfAny(faults);
    }

    private static void prepare(Path output, @Nullable String filledIn, List<Fault> faults) {
        if (filledIn != null && SealedWorkbook.isFilledIn(output)) {
            faults.add(Fault.of(filledIn).in(output.toString()));
            return;
        }
        try {
            AtomicFile.prepare(output);
        } catch (InvalidInputException e) {
            faults.addAll(e.faults());
        }
    }

    private List<Fault> twins() {
        List<Fault> faults = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            Path output = outputs.get(k);
            if (isAmong(inputs, output)) {
                faults.add(Fault.of("app.replaces-input").in(output.toString()));
            } else if (isAmong(outputs.subList(0, k), output)) {
                faults.add(Fault.of("app.same-output").in(output.toString()));
            }
        }
        return faults;
    }

    private static boolean isAmong(List<Path> files, Path file) {
        return files.stream().anyMatch(other -> SameFile.isNamedBy(other, file));
    }

    private static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }
}
