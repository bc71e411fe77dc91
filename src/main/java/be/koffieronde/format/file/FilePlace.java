package be.koffieronde.format.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the content of a file is, whatever the names and links that lead there. */
public final class FilePlace {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private FilePlace() {}

    /**
     * The place a name leads to, whether or not anything is there yet.
     *
     * @throws IOException if its links lead in a circle
     */
    public static Path of(Path file) throws IOException {
        return of(file.toAbsolutePath(), MOST_LINKS);
    }

    private static Path of(Path file, int links) throws IOException {
        Path parent = file.getParent();
        if (parent == null || Files.exists(file)) {
            return file.toRealPath();
        }
        if (!Files.isSymbolicLink(file)) {
            return of(parent, links).resolve(file.getFileName()).normalize();
        }
        if (links == 0) {
            throw new FileSystemLoopException(file.toString());
        }
        return of(parent.resolve(Files.readSymbolicLink(file)), links - 1);
    }

    /** Whether names that differ in case only are of one file there, as far as the directories there are tell. */
    static boolean ignoresCase(Path place) throws IOException {
        Path directory = place;
        while (!Files.isDirectory(directory) && directory.getParent() != null) {
            directory = directory.getParent();
        }
        if (directory.getFileName() == null) {
            return false;
        }
        Path other = directory.resolveSibling(otherCase(directory.getFileName().toString()));
        return !other.equals(directory) && Files.exists(other) && Files.isSameFile(directory, other);
    }

    private static String otherCase(String name) {
        return name.codePoints()
                .map(letter ->
                        Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
