package be.koffieronde.problem;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;

/**
 * One thing that is wrong with what a user gave.
 *
 * @param place file, JSON path, sheet and cell, or option, from the outside in with colons between; empty if there is none
 * @param message what is wrong and what to do about it; its code is listed in docs/faults.md
 */
public record Fault(String place, Message message) {

    /** Of no place in particular. */
    public static Fault of(String code, Object... values) {
        return new Fault("", Message.of(code, values));
    }

    /** The same within a place. */
    public Fault in(String outer) {
        return new Fault(place.isEmpty() ? outer : outer + ": " + place, message);
    }

    /** One line: place, value and remedy. */
    public String in(Language language) {
        String text = Vocabulary.of(language).say(message);
        return place.isEmpty() ? text : place + ": " + text;
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
