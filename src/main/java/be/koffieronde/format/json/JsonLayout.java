package be.koffieronde.format.json;

import be.koffieronde.problem.fault.FreeText;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays JSON out for people: what fits on a line stands on one line, the rest is broken up. Values are maps of strings
 * to values, iterables, texts, numbers, booleans and null; iterables may make their elements while they are written.
 */
public final class JsonLayout {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private final Writer out;

    public JsonLayout(Writer out) {
        this.out = out;
    }

    /** A value on one line, however long. */
    public static String line(Object value) {
        StringBuilder line = new StringBuilder();
        appendInline(value, line, Integer.MAX_VALUE);
        return line.toString();
    }

    /** Writes a file: an object with a field per line, at least. */
    public void write(Map<String, ?> file) throws IOException {
        writeBroken(file, "");
        out.write('\n');
    }

    /**
     * Writes a value at an indentation.
     *
     * @param taken characters on the line before it
     */
    private void write(@Nullable Object value, String indent, int taken) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean fits = appendInline(value, line, WIDTH - 1 - taken);
        if (fits || !(value instanceof Map || value instanceof Iterable)) {
            out.append(line);
        } else {
            writeBroken(value, indent);
        }
    }

    private void writeBroken(Object value, String indent) throws IOException {
        boolean isObject = value instanceof Map;
        String inner = indent + STEP;
        out.write(isObject ? "{" : "[");
        String separator = "\n";
        for (Iterator<?> parts = parts(value); parts.hasNext(); separator = ",\n") {
            out.append(separator).append(inner);
            writePart(parts.next(), inner);
        }
        out.append('\n').append(indent).append(isObject ? '}' : ']');
    }

    private void writePart(@Nullable Object part, String indent) throws IOException {
        if (part instanceof Map.Entry<?, ?> entry) {
            String key = quoted(entry.getKey()) + ": ";
            out.write(key);
            write(entry.getValue(), indent, indent.length() + key.length());
        } else {
            write(part, indent, indent.length());
        }
    }

    /** Appends a value on one line; false, with only part of it appended, if that takes more than {@code room}. */
    private static boolean appendInline(@Nullable Object value, StringBuilder line, int room) {
        if (value instanceof Map || value instanceof Iterable) {
            return appendParts(value, line, room);
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            line.append(quoted(entry.getKey())).append(": ");
            return appendInline(entry.getValue(), line, room);
        }
        line.append(value instanceof String ? quoted(value) : String.valueOf(value));
        return line.length() <= room;
    }

    private static boolean appendParts(Object value, StringBuilder line, int room) {
        boolean isObject = value instanceof Map;
        line.append(isObject ? '{' : '[');
        String separator = "";
        for (Iterator<?> parts = parts(value); parts.hasNext(); separator = ", ") {
            line.append(separator);
            if (!appendInline(parts.next(), line, room)) {
                return false;
            }
        }
        line.append(isObject ? '}' : ']');
        return line.length() <= room;
    }

    private static Iterator<?> parts(Object value) {
        return value instanceof Map<?, ?> object ? object.entrySet().iterator() : ((Iterable<?>) value).iterator();
    }

    /** With what no text may have as JSON has it too: errors quote whatever is in a file, and go to terminals. */
    private static String quoted(Object text) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text.toString()));
        return "\"" + FreeText.visible(escaped) + "\"";
    }
}
