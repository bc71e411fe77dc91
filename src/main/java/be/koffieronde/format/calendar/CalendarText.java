package be.koffieronde.format.calendar;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Component;
import org.jspecify.annotations.Nullable;

/** The text of a calendar: what other programs write of it, with any ends of lines, folded anywhere. */
final class CalendarText {

    /** Bytes of a line, RFC 5545 section 3.1. */
    private static final int LONGEST_LINE = 75;

    /** Deeper than any calendar; deeper ones could not be written. */
    private static final int DEEPEST = 20;

    private static final String BEGIN = "BEGIN";
    private static final String END = "END";
    private static final String LINE_END = "\r\n";

    private static final String FOLD = "\n[ \t]";

    /** A component whose end has not come yet, and the line it begins with. */
    private record Open(CalendarPart part, int begin) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private @Nullable CalendarPart whole;

    private CalendarText() {}

    /**
     * Reads a calendar.
     *
     * @param file the name to report faults under
     * @throws InvalidInputException if this is none
     */
    static CalendarPart read(Path file, byte[] bytes) {
        String folded = folded(bytes);
        if (!folded.replaceAll(FOLD, "").regionMatches(true, 0, BEGIN, 0, BEGIN.length())) {
            throw new InvalidInputException(Fault.of("format.no-calendar").in(file.toString()));
        }
        try {
            return read(folded);
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Fault.of("file.not-utf8").in(file.toString()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(
                    Fault.of("format.broken-calendar", UnfitText.fault(e)).in(file.toString()));
        }
    }

    /** Lines are folded between any two bytes, so that comes before the bytes are characters: each is one here. */
    private static String folded(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .replaceAll("[\r\n]+", "\n")
                .stripLeading();
    }

    private static CalendarPart read(String folded) throws CharacterCodingException {
        CalendarText calendar = new CalendarText();
        for (String line : folded.split("\n(?![ \t])", -1)) {
            calendar.take(characters(line.replaceAll(FOLD, "")), line);
        }
        return calendar.end();
    }

    private static String characters(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    /** What iCal4j makes, which folds nothing. */
    static CalendarPart of(Component component) {
        CalendarText calendar = new CalendarText();
        component.toString().lines().forEach(line -> calendar.take(ContentLine.of(line)));
        return calendar.end();
    }

    private CalendarPart end() {
        if (whole == null || !open.isEmpty()) {
            throw new UnfitText("format.part.calendar.no-end");
        }
        return whole;
    }

    private void take(String line, String folded) {
        if (!line.isBlank()) {
            written.add(asWritten(line, folded));
            take(ContentLine.of(line));
        }
    }

    /** What is folded within a character cannot stay so: no text could hold it. */
    private static String asWritten(String line, String folded) {
        try {
            return characters(folded).replace("\n", LINE_END);
        } catch (CharacterCodingException e) {
            return folded(line);
        }
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
            throw new UnfitText("format.part.calendar.deep");
        } else if (!open.isEmpty()) {
            open.peek().part().parts().add(part);
        } else if (whole == null) {
            whole = part;
        } else {
            throw new UnfitText("format.part.calendar.text-after");
        }
        open.push(new Open(part, written.size() - 1));
    }

    private void end(ContentLine line) {
        CalendarPart part = current(line);
        if (!part.name().equalsIgnoreCase(line.value().strip())) {
            throw new UnfitText("format.part.calendar.not-begun", FreeText.cut(line.toString()));
        }
        int begin = open.pop().begin();
        if (begin >= 0) {
            part.keepAs(List.copyOf(written.subList(begin, written.size())));
        }
    }

    private CalendarPart current(ContentLine line) {
        if (open.isEmpty()) {
            throw new UnfitText("format.part.calendar.no-component", FreeText.cut(line.toString()));
        }
        return open.peek().part();
    }

    /** A component as text: to the letter if it has not changed. */
    static String of(CalendarPart part) {
        StringBuilder text = new StringBuilder();
        add(part, text);
        return text.toString();
    }

    private static void add(CalendarPart part, StringBuilder text) {
        if (!part.written().isEmpty()) {
            part.written().forEach(line -> text.append(line).append(LINE_END));
            return;
        }
        text.append(folded(BEGIN + ":" + part.name())).append(LINE_END);
        part.lines().forEach(line -> text.append(folded(line.toString())).append(LINE_END));
        part.parts().forEach(inner -> add(inner, text));
        text.append(folded(END + ":" + part.name())).append(LINE_END);
    }

    private static String folded(String line) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (int point : line.codePoints().toArray()) {
            String sign = Character.toString(point);
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                length = 1;
            }
            text.append(sign);
            length += bytes;
        }
        return text.toString();
    }
}
