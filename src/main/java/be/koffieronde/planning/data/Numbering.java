package be.koffieronde.planning.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives ids the numbers 0, 1, 2 … in the order they are first met. */
public final class Numbering {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of an id, which gets the next one if it is new. */
    public int add(String id) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(id, next);
        return known == null ? next : known;
    }

    public boolean knows(String id) {
        return numbers.containsKey(id);
    }

    /**
     * The number of an id.
     *
     * @throws IllegalArgumentException if it has none
     */
    public int of(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("'%s' has no number here.".formatted(id));
        }
        return number;
    }

    int of(String id, int otherwise) {
        return numbers.getOrDefault(id, otherwise);
    }

    public int size() {
        return numbers.size();
    }

    /** The ids by their numbers. */
    List<String> ids() {
        return List.copyOf(numbers.keySet());
    }
}
