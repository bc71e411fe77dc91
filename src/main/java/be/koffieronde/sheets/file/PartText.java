package be.koffieronde.sheets.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a part as text. Java's own XML reader prints to the screen where bytes are not of the part's encoding; here
 * they are an exception, as everything else that is wrong.
 */
final class PartText {

    /** An XML declaration is no longer. */
    private static final int MOST_OF_DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"'][^>]*\\?>");

    private PartText() {}

    /**
     * Begins to read.
     *
     * @throws IOException if its encoding is none that is known
     */
    static Reader of(InputStream bytes) throws IOException {
        byte[] begin = bytes.readNBytes(MOST_OF_DECLARATION);
        int mark = startsWith(begin, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(begin, mark, begin.length - mark), bytes);
        return new InputStreamReader(
                all,
                charset(begin)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** By its first bytes, else as it declares, else UTF-8. */
    private static Charset charset(byte[] begin) throws IOException {
        if (startsWith(begin, 0xFE, 0xFF) || startsWith(begin, 0xFF, 0xFE) || startsWith(begin, 0, '<')) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(begin, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(begin, StandardCharsets.ISO_8859_1));
        return declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("unknown encoding", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
