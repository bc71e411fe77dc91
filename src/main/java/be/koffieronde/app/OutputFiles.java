package be.koffieronde.app;

import be.koffieronde.format.AtomicFile;
import be.koffieronde.format.SameFile;
import be.koffieronde.format.SealedWorkbook;
import be.koffieronde.problem.InvalidInputException;
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
        prepare("name another");
    }

    /**
     * The same for a command with {@code --force}.
     *
     * @param isForced whether a workbook that somebody has filled in may go
     */
    public void prepare(boolean isForced) {
        prepare(isForced ? null : "name another, or add --force to replace it");
    }

    private void prepare(@Nullable String remedy) {
        List<String> faults = twins();
        if (faults.isEmpty()) {
            outputs.forEach(output -> prepare(output, remedy, faults));
        }
        throwIfAny(faults);
    }

    private static void prepare(Path output, @Nullable String remedy, List<String> faults) {
        if (remedy != null && SealedWorkbook.isFilledIn(output)) {
            faults.add("%s: this workbook is not as Koffieronde made it, somebody may have filled it in; %s"
                    .formatted(output, remedy));
            return;
        }
        try {
            AtomicFile.prepare(output);
        } catch (InvalidInputException e) {
            faults.addAll(e.lines());
        }
    }

    private List<String> twins() {
        List<String> faults = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            Path output = outputs.get(k);
            if (isAmong(inputs, output)) {
                faults.add("%s: this would replace what it is made of; write it to another file".formatted(output));
            } else if (isAmong(outputs.subList(0, k), output)) {
                faults.add("%s: two outputs cannot be in one file; give each its own".formatted(output));
            }
        }
        return faults;
    }

    private static boolean isAmong(List<Path> files, Path file) {
        return files.stream().anyMatch(other -> SameFile.isNamedBy(other, file));
    }

    private static void throwIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
