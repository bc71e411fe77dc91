package be.koffieronde.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds papers that would replace one another, or what they are made of. */
record OutputFaults(ReportRequest request) {

    List<String> lines() {
        List<String> faults = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (Path output : request.outputs().files()) {
            if (isSame(output, request.problem()) || isSame(output, request.roster())) {
                faults.add(
                        "%s: this paper would replace what it is made of; write it to another file".formatted(output));
            } else if (!taken.add(place(output))) {
                faults.add("%s: two papers cannot be in one file; give each its own".formatted(output));
            }
        }
        return faults;
    }

    private static boolean isSame(Path one, Path other) {
        return place(one).equals(place(other));
    }

    /** Also through symbolic links, if the file is there. */
    private static Path place(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
