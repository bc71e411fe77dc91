package be.koffieronde.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Breaks texts made of lines, and lines made of parts.
 *
 * @param separators what stands between the parts of a line, as a class of characters
 */
record LineMutator(Chance chance, String separators) {

    private static final List<String> ENDS = List.of("\r\n", "\n", "\r", "\n\n", "\u2028", "");

    byte[] mutate(byte[] file) {
        if (chance.oneIn(5)) {
            return new ByteMutator(chance).mutate(file);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r?\n")));
        for (int count = chance.few(); count > 0 && !lines.isEmpty(); count--) {
            mutate(lines);
        }
        return String.join(chance.oneIn(4) ? chance.of(ENDS) : end, lines)
                .concat(end)
                .getBytes(charset());
    }

    private Charset charset() {
        return chance.oneIn(12)
                ? chance.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8;
    }

    private void mutate(List<String> lines) {
        int place = chance.below(lines.size());
        String line = lines.get(place);
        switch (chance.below(9)) {
            case 0 -> lines.remove(place);
            case 1 -> lines.add(chance.below(lines.size() + 1), line);
            case 2 -> lines.set(place, lines.set(chance.below(lines.size()), line));
            case 3 ->
                lines.add(
                        place,
                        chance.of(
                                "",
                                " ",
                                " folded",
                                "\t",
                                separators.substring(1, 2).repeat(20)));
            case 4 -> lines.set(place, line.substring(0, chance.below(line.length() + 1)));
            default -> lines.set(place, withOtherPart(line));
        }
    }

    /** One part changed, dropped, doubled, quoted, emptied or set to something odd. */
    private String withOtherPart(String line) {
        String separator = separators.substring(1, 2);
        List<String> parts = new ArrayList<>(Arrays.asList(line.split("(?<=%s)".formatted(separators), -1)));
        int place = chance.below(parts.size());
        String part = parts.get(place);
        String value = part.replaceAll(separators + "$", "");
        String tail = part.substring(value.length());
        String other = switch (chance.below(8)) {
            case 0 -> "";
            case 1 -> part + tail;
            case 2 -> '"' + value + '"' + tail;
            case 3 -> '"' + value + tail;
            case 4 -> OddValues.number(chance) + tail;
            case 5 -> separator;
            case 6 -> vary(value) + tail;
            default -> OddValues.text(chance) + tail;
        };
        parts.set(place, other);
        return String.join("", parts);
    }

    /** Another digit. */
    private String vary(String value) {
        List<Integer> digits = Pattern.compile("\\d")
                .matcher(value)
                .results()
                .map(found -> found.start())
                .toList();
        if (digits.isEmpty()) {
            return value.toUpperCase(Locale.ROOT);
        }
        int place = chance.of(digits);
        return value.substring(0, place) + chance.below(10) + value.substring(place + 1);
    }
}
