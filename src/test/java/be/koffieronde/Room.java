package be.koffieronde;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One package of {@code be.koffieronde}, without those below it, as a row of the table in docs/architecture.md has it.
 *
 * @param name below {@code be.koffieronde}
 * @param seen the other rooms it may use
 * @param libraries patterns of the packages of libraries it may use
 */
record Room(String name, List<String> seen, List<String> libraries) {

    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations..");

    /** A row: the room, what lives there, the rooms it may use, the libraries. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.]+)` \\|[^|\\n]*\\|([^|\\n]*)\\|([^|\\n]*)\\|$");

    private static final Pattern CODE = Pattern.compile("`([a-z.0-9]+)`");

    /** All rooms of a page, in its order. */
    static List<Room> in(String page) {
        return ROW.matcher(page).results().map(Room::of).toList();
    }

    private static Room of(MatchResult row) {
        return new Room(row.group(1), names(row.group(2)), names(row.group(3)));
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    /** The floor of the house it is on: its name up to the first point. */
    String floor() {
        return floor(name);
    }

    static String floor(String room) {
        return room.replaceFirst("\\..*", "");
    }

    /** The room as a pattern of packages. */
    String itself() {
        return pattern(name);
    }

    /** Patterns of all packages a class in this room may use. */
    String[] reach() {
        return Stream.of(Stream.of(itself()), seen.stream().map(Room::pattern), libraries.stream(), EVERYWHERE.stream())
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
    }

    private static String pattern(String room) {
        return "be.koffieronde." + room;
    }

    @Override
    public String toString() {
        return name;
    }
}
