package be.koffieronde;

import java.util.List;
import java.util.stream.Stream;

/**
 * One package of {@code be.koffieronde}, without those below it, as ArchitectureTest sees it.
 *
 * @param name below {@code be.koffieronde}
 * @param size how many top-level classes it has at least, so that no rule passes on nothing
 * @param seen the other rooms it may use
 * @param libraries packages of the libraries it may use
 */
record Room(String name, int size, List<String> seen, List<String> libraries) {

    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations..");

    static Room of(String name, int size, String... seen) {
        return new Room(name, size, List.of(seen), List.of());
    }

    Room using(String... libraries) {
        return new Room(name, size, seen, List.of(libraries));
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
