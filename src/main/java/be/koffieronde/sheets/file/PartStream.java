package be.koffieronde.sheets.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a workbook, as long as they are no more than a spreadsheet program writes. A few kilobytes can
 * be packed so that they fill any memory, in one text or in endless many.
 */
final class PartStream extends FilterInputStream {

    /** Nothing in a workbook is as long as this without a tag in between. */
    private static final int MOST_AT_ONCE = 4 << 20;

    /** Parts up to this size may be packed as tightly as they like. */
    private static final long ALWAYS_FINE = 8L << 20;

    /** Real sheets are packed to a tenth or, if they repeat themselves, a fiftieth. */
    private static final long MOST_PER_PACKED_BYTE = 150;

    private final long most;
    private long count;
    private long mark;
    private boolean isTooMuch;

    PartStream(InputStream in, long packed) {
        super(in);
        most = Math.max(ALWAYS_FINE, packed * MOST_PER_PACKED_BYTE);
    }

    /** Tells that what came so far has been used. */
    void release() {
        mark = count;
    }

    /** Whether reading ended because there was too much. */
    boolean isTooMuch() {
        return isTooMuch;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        add(Math.max(0, read));
        return read;
    }

    private void add(int bytes) throws IOException {
        count += bytes;
        if (count > most || count - mark > MOST_AT_ONCE) {
            isTooMuch = true;
            throw new IOException("too much");
        }
    }
}
