package be.koffieronde.files;

import be.koffieronde.anonymise.OriginalNames;
import be.koffieronde.format.file.SameFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a problem without names goes, with what belongs to it beside it.
 *
 * @param roster beside the problem, if there is one
 * @param roads beside the problem, if it has a road network
 * @param name what the problem is called in the files
 */
public record AnonymousFiles(Path problem, Path roster, Path roads, String name) {

    /** Named after the file to write, unless that tells what is to be hidden. */
    static AnonymousFiles of(Path output, OriginalNames names) {
        String name = names.freeName(stem(output));
        return new AnonymousFiles(
                output,
                output.resolveSibling(stem(output) + ".roster.json"),
                output.resolveSibling(name + "-roads.json"),
                name);
    }

    /** Whether the problem is called like its file; else that file's name tells one that is to be hidden. */
    public boolean areNamedAfterFile() {
        return name.equals(stem(problem));
    }

    /**
     * Makes sure that they can be written, and take no place of the files they are made from.
     *
     * @throws InvalidInputException if not
     */
    void prepare(List<Path> outputs, List<Path> inputs) {
        if (outputs.contains(roads) && SameFile.isNamedBy(roads, problem)) {
            throw new InvalidInputException(Fault.of("app.network-here").in(problem.toString()));
        }
        new OutputFiles(outputs, inputs).prepare();
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }
}
