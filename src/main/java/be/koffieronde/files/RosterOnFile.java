package be.koffieronde.files;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.format.RosterFile;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.util.List;

/**
 * A roster in a file.
 *
 * @param output the file that another roster goes to; it may be the same one
 * @param inputs what the other roster is made of besides, and must stay
 */
public record RosterOnFile(Path file, Path output, List<Path> inputs) implements RosterStore {

    public RosterOnFile {
        inputs = List.copyOf(inputs);
    }

    /** One that is only read. */
    public RosterOnFile(Path file) {
        this(file, file, List.of());
    }

    /**
     * A roster that comes as bytes, from wherever.
     *
     * @param name to report faults under
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it
     */
    public static Roster received(String name, byte[] bytes) {
        return TemporaryFile.with(bytes, name, RosterFile::read);
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public Roster read() {
        return RosterFile.read(file);
    }

    @Override
    public void replace(Roster known, Roster made) {
        OutputFiles.of(output, inputs).prepare();
        RosterFile.replace(file, known, made, output);
    }
}
