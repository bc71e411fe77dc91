package be.koffieronde.osm.signs;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the signs allow, in km/h. */
final class MaxSpeed {

    private static final double KM_OF_MILE = 1.609344;

    /** Lower numbers are slips. */
    private static final double LEAST = 5;

    /** What {@code maxspeed=none} is driven at. */
    private static final double UNLIMITED = 150;

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?) *(km/h|kmh|kph|mph)?");
    private static final Pattern ZONE = Pattern.compile("(?:.*:)?(?:zone:?)?(\\d+)");

    private MaxSpeed() {}

    /**
     * The limit for one direction, if the tags tell.
     *
     * @param direction {@code forward} or {@code backward}
     * @param most km/h; what is more is a slip
     */
    static OptionalDouble of(Tags tags, String direction, double most) {
        for (String key :
                List.of("maxspeed:" + direction, "maxspeed", "maxspeed:type", "source:maxspeed", "zone:maxspeed")) {
            OptionalDouble limit = parsed(tags.get(key), most);
            if (limit.isPresent()) {
                return limit;
            }
        }
        return OptionalDouble.empty();
    }

    /** The first limit of several that can be understood. */
    private static OptionalDouble parsed(@Nullable String text, double most) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        for (String part : text.split("[;|]", -1)) {
            OptionalDouble limit = single(part.trim().toLowerCase(Locale.ROOT));
            if (limit.isPresent() && limit.getAsDouble() >= LEAST && limit.getAsDouble() <= most) {
                return limit;
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble single(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            double value = Double.parseDouble(number.group(1));
            return OptionalDouble.of("mph".equals(number.group(2)) ? value * KM_OF_MILE : value);
        }
        if (text.equals("none")) {
            return OptionalDouble.of(UNLIMITED);
        }
        return byLaw(text);
    }

    /** Limits without a number on the sign: {@code BE-VLG:rural}, {@code BE:zone30}. */
    private static OptionalDouble byLaw(String text) {
        Matcher zone = ZONE.matcher(text);
        if (zone.matches()) {
            return OptionalDouble.of(Double.parseDouble(zone.group(1)));
        }
        return switch (text) {
            case "be-vlg:rural" -> OptionalDouble.of(70);
            case "be-wal:rural", "be:rural" -> OptionalDouble.of(90);
            case "be-bru:rural" -> OptionalDouble.of(70);
            case "be-bru:urban" -> OptionalDouble.of(30);
            case "be:urban", "be-vlg:urban", "be-wal:urban", "nl:urban", "de:urban", "fr:urban", "lu:urban" ->
                OptionalDouble.of(50);
            case "be:motorway", "be:trunk" -> OptionalDouble.of(120);
            case "be:cyclestreet", "be:school", "nl:zone30" -> OptionalDouble.of(30);
            case "be:living_street" -> OptionalDouble.of(20);
            case "nl:rural", "fr:rural" -> OptionalDouble.of(80);
            case "de:rural" -> OptionalDouble.of(100);
            case "lu:rural" -> OptionalDouble.of(90);
            default -> OptionalDouble.empty();
        };
    }
}
