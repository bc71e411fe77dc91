package be.koffieronde.files;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file that is there only while somebody reads it, for readers that go to and fro in one. */
final class TemporaryFile {

    private TemporaryFile() {}

    /**
     * Uses bytes as a file.
     *
     * @param name what faults call it
     */
    static <T> T with(byte[] bytes, String name, Function<Path, T> use) {
        try {
            Path file = Files.createTempFile("koffieronde", "");
            try {
                return use.apply(Files.write(file, bytes));
            } catch (InvalidInputException e) {
                throw InvalidInputException.of(e.faults().stream()
                        .map(fault -> called(name, file, fault))
                        .toList());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault called(String name, Path file, Fault fault) {
        List<Message> place = new ArrayList<>(fault.place());
        place.replaceAll(part -> part.equals(Message.asSaid(file.toString())) ? Message.asSaid(name) : part);
        return new Fault(place, fault.message());
    }
}
