package be.koffieronde.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other values of the same form: times, dates, whole numbers, names. */
final class JsonVariety {

    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");
    private static final Pattern DATE = Pattern.compile("20\\d\\d-[01]\\d-[0-2]\\d");

    private JsonVariety() {}

    static JsonNode of(JsonNode value, Chance chance) {
        if (value.isTextual()) {
            return TextNode.valueOf(text(value.textValue(), chance));
        }
        if (value.isInt()) {
            return IntNode.valueOf(number(value.intValue(), chance));
        }
        if (value.isDouble()) {
            return DoubleNode.valueOf(value.doubleValue() + chance.of(-1, 1) * chance.of(1e-9, 0.001, 0.5, 20.0));
        }
        return value.isEmpty() ? NullNode.getInstance() : value;
    }

    private static int number(int value, Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> value + 1;
            case 1 -> chance.of(0, 1, 2, 5, 40, 500, 1440, 10_080, 1_000_000);
            case 2 -> value / 2;
            default -> 3 * value;
        };
    }

    private static String text(String text, Chance chance) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text)
                    .plusDays(chance.of(-700, -7, -1, 1, 7, 70))
                    .toString();
        }
        Matcher time = TIME.matcher(text);
        return time.find() ? time.replaceAll(found -> time(found.group(), chance)) : OddValues.text(chance);
    }

    private static String time(String time, Chance chance) {
        int hours = Integer.parseInt(time.substring(0, 2));
        int minutes = Integer.parseInt(time.substring(3));
        int moved = Math.floorMod(60 * hours + minutes + chance.of(0, 0, 1, -5, 15, -45, 90), 1440);
        return "%02d:%02d".formatted(moved / 60, moved % 60);
    }
}
