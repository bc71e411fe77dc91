package be.koffieronde.format.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Text files that people edit, in UTF-8. */
public final class TextFile {

    private TextFile() {}

    /**
     * The lines of a file.
     *
     * @throws InvalidInputException if the file cannot be read, or has characters that no text may have
     */
    public static List<String> lines(Path file) {
        try {
            return checked(
                    file, Files.readString(file).replace("\uFEFF", "").lines().toList());
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Fault.of("file.not-utf8").in(file.toString()));
        } catch (NoSuchFileException e) {
            throw new InvalidInputException(Fault.of("file.missing").in(file.toString()));
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.unreadable", String.valueOf(e.getMessage())).in(file.toString()));
        }
    }

    private static List<String> checked(Path file, List<String> lines) {
        Faults faults = new Faults(file);
        for (int number = 1; number <= lines.size(); number++) {
            try {
                FreeText.checked(lines.get(number - 1));
            } catch (IllegalArgumentException e) {
                faults.add(Message.of("file.part.line", number), UnfitText.fault(e));
            }
        }
        faults.throwIfAny();
        return lines;
    }
}
