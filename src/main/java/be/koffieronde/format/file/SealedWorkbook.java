package be.koffieronde.format.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

    private static final int ZIP = 0x504B0304;
    private static final int COMPOUND = 0xD0CF11E0;

    /** More than the properties of a workbook of ours come to. */
    private static final int MOST_PROPERTIES = 1 << 16;

    /** More than all of it comes to when expanded. */
    private static final long MOST_BYTES = 1L << 31;

    private SealedWorkbook() {}

    /** Writes a workbook that its writer gives {@link #NO_SEAL}, sealed; it is in a temporary file until then. */
    public static void write(AtomicFile.Bytes workbook, OutputStream to) throws IOException {
        Path unsealed = Files.createTempFile("koffieronde", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(unsealed)) {
                workbook.writeTo(out);
            }
            try (ZipFile zip = new ZipFile(unsealed.toFile())) {
                copy(zip, digest(zip), to);
            }
        } finally {
            Files.delete(unsealed);
        }
    }

    /** Whether a file is a workbook, of any spreadsheet program, other than one whose seal is whole. */
    public static boolean isFilledIn(Path file) {
        return isWorkbook(file) && !isSealed(file);
    }

    /** Zipped, as all of today, or in the container of old ones and of those with a password. */
    private static boolean isWorkbook(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int begin = ByteBuffer.wrap(Arrays.copyOf(in.readNBytes(Integer.BYTES), Integer.BYTES))
                    .getInt();
            return begin == ZIP || begin == COMPOUND;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSealed(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry properties = zip.getEntry(PROPERTIES);
            return properties != null && digest(zip).equals(seal(content(zip, properties)));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void copy(ZipFile zip, String seal, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to);
        for (ZipEntry part : Collections.list(zip.entries())) {
            out.putNextEntry(new ZipEntry(part.getName()));
            if (part.getName().equals(PROPERTIES)) {
                out.write(withSeal(content(zip, part), seal));
            } else {
                try (InputStream in = zip.getInputStream(part)) {
                    in.transferTo(out);
                }
            }
            out.closeEntry();
        }
        out.finish();
    }

    private static byte[] content(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return in.readNBytes(MOST_PROPERTIES);
        }
    }

    private static @Nullable String seal(byte[] properties) {
        Matcher found = SEAL.matcher(new String(properties, StandardCharsets.UTF_8));
        return found.find() ? found.group() : null;
    }

    private static byte[] withSeal(byte[] properties, String seal) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return SEAL.matcher(text).replaceFirst(seal).getBytes(StandardCharsets.UTF_8);
    }

    /** Of names and contents of all parts, in the order of their names, with no seal in the properties. */
    private static String digest(ZipFile zip) throws IOException {
        MessageDigest all = sha256();
        long bytes = 0;
        List<? extends ZipEntry> parts =
                zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
        for (ZipEntry part : parts) {
            all.update(part.getName().getBytes(StandardCharsets.UTF_8));
            MessageDigest one = sha256();
            if (part.getName().equals(PROPERTIES)) {
                one.update(withSeal(content(zip, part), NO_SEAL));
            } else {
                bytes += add(zip, part, MOST_BYTES - bytes, one);
            }
            all.update(one.digest());
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static long add(ZipFile zip, ZipEntry part, long most, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                if (bytes > most) {
                    throw new IOException("too large to be one of ours");
                }
            }
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
