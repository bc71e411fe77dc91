package be.koffieronde.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory for one trial. */
record Folder(Path path) {

    /** All regular files under a directory, sorted; none if it is not there. */
    static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    Path write(String name, byte[] content) throws IOException {
        return Files.write(file(name), content);
    }

    void empty() throws IOException {
        for (Path file : files(path)) {
            Files.delete(file);
        }
        Files.createDirectories(path);
    }

    /** What every file has in it, by a hash. */
    Map<Path, Integer> state() throws IOException {
        Map<Path, Integer> state = new TreeMap<>();
        for (Path file : files(path)) {
            state.put(path.relativize(file), Arrays.hashCode(Files.readAllBytes(file)));
        }
        return state;
    }

    /** Files that only exist while something is written. */
    List<Path> leftovers() throws IOException {
        return files(path).stream()
                .filter(file -> file.getFileName().toString().matches("\\..*|.*\\.(tmp|new|lock)"))
                .toList();
    }
}
