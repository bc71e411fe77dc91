package be.koffieronde.format;

import be.koffieronde.problem.FreeText;
import be.koffieronde.problem.InvalidInputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a calendar: what other programs write of it, with any ends of lines, folded anywhere. */
final class CalendarText {

    /** Bytes of a line, RFC 5545 section 3.1. */
    private static final int LONGEST_LINE = 75;

    /** Deeper than any calendar; deeper ones could not be written. */
    private static final int DEEPEST = 20;

    private static final String BEGIN = "BEGIN";
    private static final String END = "END";

    private final Deque<CalendarPart> open = new ArrayDeque<>();
    private @Nullable CalendarPart whole;

    private CalendarText() {}

    /**
     * Reads a calendar.
     *
     * @param file the name to report faults under
     * @throws InvalidInputException if this is none
     */
    static CalendarPart read(Path file, byte[] bytes) {
        String unfolded = unfolded(bytes);
        if (!unfolded.stripLeading().regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            throw new InvalidInputException("%s: this is no calendar; name another file".formatted(file));
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unfolded.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new InvalidInputException("%s: this is no UTF-8 text; save the file as UTF-8".formatted(file));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("%s: a broken calendar; mend it or name another file: %s"
                    .formatted(file, FreeText.visible(String.valueOf(e.getMessage()))));
        }
    }

    /** Lines are folded between any two bytes, so this comes before the bytes are characters: each is one here. */
    private static String unfolded(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .replaceAll("\r\n?", "\n")
                .replaceAll("\n+[ \t]", "");
    }

    /**
     * A component of text that is not folded.
     *
     * @throws IllegalArgumentException if it is none
     */
    static CalendarPart read(String text) {
        CalendarText calendar = new CalendarText();
        for (String line : text.split("\r?\n", -1)) {
            if (!line.isBlank()) {
                calendar.take(ContentLine.of(line));
            }
        }
        if (calendar.whole == null || !calendar.open.isEmpty()) {
            throw new IllegalArgumentException("it has no end");
        }
        return calendar.whole;
    }

    private void take(ContentLine line) {
        switch (line.name()) {
            case BEGIN -> begin(new CalendarPart(line.value().strip().toUpperCase(Locale.ROOT)));
            case END -> end(line);
            default -> current(line).lines().add(line);
        }
    }

    private void begin(CalendarPart part) {
        if (open.size() == DEEPEST) {
            throw new IllegalArgumentException("it has components in components in components");
        } else if (!open.isEmpty()) {
            open.peek().parts().add(part);
        } else if (whole == null) {
            whole = part;
        } else {
            throw new IllegalArgumentException("it has text after its end");
        }
        open.push(part);
    }

    private void end(ContentLine line) {
        if (!current(line).name().equalsIgnoreCase(line.value().strip())) {
            throw new IllegalArgumentException(
                    "'%s' ends what has not begun".formatted(JsonCursor.cut(line.toString())));
        }
        open.pop();
    }

    private CalendarPart current(ContentLine line) {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("'%s' is in no component".formatted(JsonCursor.cut(line.toString())));
        }
        return open.peek();
    }

    /** A component as text, folded. */
    static String of(CalendarPart part) {
        List<String> lines = new ArrayList<>();
        addLines(part, lines);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> fold(line, text));
        return text.toString();
    }

    private static void addLines(CalendarPart part, List<String> lines) {
        lines.add(BEGIN + ":" + part.name());
        part.lines().forEach(line -> lines.add(line.toString()));
        part.parts().forEach(inner -> addLines(inner, lines));
        lines.add(END + ":" + part.name());
    }

    private static void fold(String line, StringBuilder text) {
        int length = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(sign);
            length += bytes;
        }
        text.append("\r\n");
    }
}
