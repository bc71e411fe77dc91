package be.koffieronde.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Excel workbooks with a seal in their properties: a digest of all that is in them. Whatever changes one, breaks the seal or
 * drops it, so that what this program made and nobody has touched since can be told from what somebody filled in.
 */
public final class SealedWorkbook {

    /** The property, of a workbook's own, that has the seal. */
    public static final String PROPERTY = "Koffieronde";

    /** What a workbook has for a seal before it gets one. */
    public static final String NO_SEAL = "0".repeat(64);

    private static final String PROPERTIES = "docProps/custom.xml";
    private static final Pattern SEAL = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    /** More than a workbook of ours comes to when expanded. */
    private static final long MOST_BYTES = 1L << 31;

    private SealedWorkbook() {}

    /** The workbook that a writer writes with {@link #NO_SEAL}, sealed. */
    public static AtomicFile.Bytes of(AtomicFile.Bytes workbook) {
        return out -> {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            workbook.writeTo(written);
            byte[] bytes = written.toByteArray();
            Parts parts = Parts.read(new ByteArrayInputStream(bytes));
            copy(new ByteArrayInputStream(bytes), parts.digest(), out);
        };
    }

    /** Whether a file is a workbook whose seal is whole. */
    public static boolean isUntouched(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Parts parts = Parts.read(in);
            return parts.seal != null && parts.seal.equals(parts.digest());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void copy(InputStream from, String seal, OutputStream to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(from);
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(PROPERTIES)) {
                    out.write(withSeal(in.readAllBytes(), seal));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static byte[] withSeal(byte[] properties, String seal) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return SEAL.matcher(text).replaceFirst(seal).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The parts of a workbook by their names, as digests, and the seal it has. */
    private static final class Parts {

        private final Map<String, byte[]> digests = new TreeMap<>();
        private final byte[] buffer = new byte[1 << 13];
        private long bytes;
        private @Nullable String seal;

        static Parts read(InputStream from) throws IOException {
            Parts parts = new Parts();
            ZipInputStream in = new ZipInputStream(from);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] digest = part.getName().equals(PROPERTIES) ? parts.properties(in) : parts.part(in);
                if (parts.digests.put(part.getName(), digest) != null) {
                    throw new IOException("two parts of one name");
                }
            }
            return parts;
        }

        private byte[] properties(InputStream in) throws IOException {
            byte[] content = in.readNBytes(1 << 16);
            Matcher found = SEAL.matcher(new String(content, StandardCharsets.UTF_8));
            seal = found.find() ? found.group() : null;
            return sha256().digest(withSeal(content, NO_SEAL));
        }

        private byte[] part(InputStream in) throws IOException {
            MessageDigest digest = sha256();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new IOException("too large to be ours");
                }
            }
            return digest.digest();
        }

        String digest() {
            MessageDigest all = sha256();
            digests.forEach((name, digest) -> {
                all.update(name.getBytes(StandardCharsets.UTF_8));
                all.update(digest);
            });
            return HexFormat.of().formatHex(all.digest());
        }
    }
}
