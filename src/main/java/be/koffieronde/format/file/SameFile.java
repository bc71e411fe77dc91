package be.koffieronde.format.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether names are of the same file. */
public final class SameFile {

    private SameFile() {}

    /** Whether two names are of one file, also through links of any kind, and also if it is not there yet. */
    public static boolean isNamedBy(Path one, Path other) {
        try {
            boolean areThere = Files.exists(one) && Files.exists(other);
            return areThere ? Files.isSameFile(one, other) : isOne(FilePlace.of(one), FilePlace.of(other));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOne(Path one, Path other) throws IOException {
        return one.equals(other) || (one.toString().equalsIgnoreCase(other.toString()) && FilePlace.ignoresCase(one));
    }
}
