package be.koffieronde.problem.fault;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong with what a user gave.
 *
 * @param place file, JSON path, sheet and cell, or option, from the outside in; empty if there is none
 * @param message what is wrong and what to do about it; its code is listed in docs/faults.md
 */
public record Fault(List<Message> place, Message message) {

    private static final int LONGEST_LINE = 1000;

    public Fault {
        place = List.copyOf(place);
    }

    /** At a place that is called the same in every language. */
    public Fault(String place, Message message) {
        this(place.isEmpty() ? List.of() : List.of(Message.asSaid(place)), message);
    }

    /** Of no place in particular. */
    public static Fault of(String code, Object... values) {
        return new Fault(List.of(), Message.of(code, values));
    }

    /** The same within a place. */
    public Fault in(Message outer) {
        List<Message> all = new ArrayList<>(List.of(outer));
        all.addAll(place);
        return new Fault(all, message);
    }

    /** The same within a place that is called the same in every language. */
    public Fault in(String outer) {
        return in(Message.asSaid(outer));
    }

    /** One line: place, value and remedy, with colons between. */
    public String in(Language language) {
        Vocabulary words = Vocabulary.of(language);
        return oneLine(Stream.concat(place.stream(), Stream.of(message))
                .map(words::say)
                .collect(Collectors.joining(": ")));
    }

    private static String oneLine(String line) {
        String start = line.length() <= LONGEST_LINE ? line : FreeText.start(line, LONGEST_LINE) + "…";
        return FreeText.visible(start);
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
