package be.koffieronde.osm;

import be.koffieronde.problem.InvalidInputException;
import crosby.binary.file.BlockInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** An extract in OpenStreetMap's PBF format. */
record PbfFile(Path path) {

    private static final String NO_EXTRACT = "this is no OpenStreetMap extract in the PBF format (.osm.pbf)";

    /** @throws InvalidInputException if the file cannot be read to its end, or is no such extract */
    void read(PbfPass pass) {
        try {
            if (Files.isDirectory(path)) {
                throw fault("this is a directory; name a file in it");
            }
            refuseOtherFormats();
            readBlocks(pass);
        } catch (UnreadableBlocks e) {
            throw fault(e.reason(path));
        } catch (NoSuchFileException e) {
            throw fault("there is no such file; check its name");
        } catch (AccessDeniedException e) {
            throw fault("no permission to read this file; ask its owner, or change its permissions");
        } catch (IOException | UncheckedIOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw fault(NO_EXTRACT + ", or it is damaged; fetch it again");
        }
    }

    private void refuseOtherFormats() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<String> other = OtherFormat.of(in.readNBytes(OtherFormat.LOOKED_AT), path);
            if (other.isPresent()) {
                throw fault(other.get());
            }
        }
    }

    private void readBlocks(PbfPass pass) throws IOException {
        try (CountedInput in = new CountedInput(Files.newInputStream(path));
                BlockInputStream blocks = new BlockInputStream(in, pass)) {
            pass.follow(in);
            blocks.process();
            if (!pass.hasHeader()) {
                throw fault(NO_EXTRACT);
            }
            // The library takes an end in the middle of a block for the end of the file.
            if (in.count() > pass.endOfLastBlock()) {
                throw fault("the file ends too early; fetch it again");
            }
        }
    }

    /** Well-formed, but not to be used as they are. */
    static final class UnreadableBlocks extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String reason;

        /** @param reason with the remedy, in which FILE stands for the file */
        UnreadableBlocks(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason(Path file) {
            return reason.replace("FILE", file.toString());
        }
    }

    private InvalidInputException fault(String message) {
        return new InvalidInputException(path + ": " + message);
    }
}
