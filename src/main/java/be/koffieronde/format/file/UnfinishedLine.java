package be.koffieronde.format.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a program leaves of the last line of a talk log that was stopped while it wrote. Whatever else has no end is somebody's. */
public final class UnfinishedLine {

    /** A date comes first, all cells stand in quotes, and there are no control characters but a tab between them. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*|\"(?:[0-9-]{0,9}|[0-9-]{10}(?:\"[^\\p{Cntrl}&&[^\\t]]*)?)");

    private UnfinishedLine() {}

    /** Whether these may be the first bytes of a line of ours; the last character may be cut off. */
    public static boolean canBe(ByteBuffer bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate(), text, false);
        return decoded.isUnderflow() && BEGINNING.matcher(text.flip()).matches();
    }
}
