package be.koffieronde.osm;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** An extract in OpenStreetMap's PBF format. */
record PbfFile(Path path) {

    /** @throws InvalidInputException if the file cannot be read to its end, or is no such extract */
    void read(PbfPass pass) {
        try {
            if (Files.isDirectory(path)) {
                throw fault("file.directory");
            }
            refuseOtherFormats();
            readBlocks(pass);
        } catch (UnreadableBlocks e) {
            throw new InvalidInputException(new Fault(path.toString(), e.reason(path)));
        } catch (NoSuchFileException e) {
            throw fault("file.missing");
        } catch (AccessDeniedException e) {
            throw fault("file.no-permission");
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw fault("osm.damaged");
        }
    }

    private void refuseOtherFormats() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<Message> other = OtherFormat.of(in.readNBytes(OtherFormat.LOOKED_AT), path);
            if (other.isPresent()) {
                throw new InvalidInputException(new Fault(path.toString(), other.get()));
            }
        }
    }

    private void readBlocks(PbfPass pass) throws IOException {
        try (CountedInput in = new CountedInput(Files.newInputStream(path));
                BlockInputStream blocks = new BlockInputStream(in, pass)) {
            pass.follow(in);
            blocks.process();
            if (!pass.hasHeader()) {
                throw fault("osm.no-extract");
            }
            // The library takes an end in the middle of a block for the end of the file.
            if (in.count() > pass.endOfLastBlock()) {
                throw fault("osm.too-short");
            }
        }
    }

    /** Well-formed, but not to be used as they are. */
    static final class UnreadableBlocks extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Function<Path, Message> reason;

        /** @param reason with the remedy, for a file */
        UnreadableBlocks(Function<Path, Message> reason) {
            this.reason = reason;
        }

        Message reason(Path file) {
            return reason.apply(file);
        }
    }

    private InvalidInputException fault(String code) {
        return new InvalidInputException(new Fault(path.toString(), Message.of(code)));
    }
}
