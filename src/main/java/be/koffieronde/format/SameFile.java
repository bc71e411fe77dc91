package be.koffieronde.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether names are of the same file. */
public final class SameFile {

    private SameFile() {}

    /** Whether two names are of one file, also through links, and also if it is not there yet. */
    public static boolean isNamedBy(Path one, Path other) {
        try {
            boolean areThere = Files.exists(one) && Files.exists(other);
            return areThere
                    ? Files.isSameFile(one, other)
                    : place(one.toAbsolutePath()).equals(place(other.toAbsolutePath()));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path place(Path file) throws IOException {
        Path parent = file.getParent();
        return parent == null || Files.exists(file)
                ? file.toRealPath()
                : place(parent).resolve(file.getFileName()).normalize();
    }
}
