package be.koffieronde.format;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.file.LockedFile;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Rosters as JSON files, section 4 of docs/problem-format.md. Fields it does not know are ignored. */
public final class RosterFile {

    private RosterFile() {}

    /**
     * Reads a roster; whether it fits its problem is not looked at.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static Roster read(Path file) {
        return JsonFile.read(file, FileKind.ROSTER, RosterFields.FORM.reader());
    }

    /**
     * Writes a roster, replacing the file at once when complete.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(Roster roster, Path file) {
        AtomicFile.write(file, out -> write(roster, out));
    }

    /** The same to somewhere else. */
    public static void write(Roster roster, Writer out) throws IOException {
        new JsonLayout(out).write(RosterFields.SHAPE.json(roster));
    }

    /**
     * Writes a roster that was made from another one, unless the file of that one has changed since. Where both have one
     * file, nobody else who writes this way can come in between.
     *
     * @param known what was read from the file
     * @throws InvalidInputException if it has changed, or the file cannot be written
     */
    public static void replace(Path file, Roster known, Roster made, Path output) {
        LockedFile.run(file, output, () -> {
            if (!read(file).equals(known)) {
                throw new InvalidInputException(Fault.of("format.changed").in(file.toString()));
            }
            write(made, output);
        });
    }
}
