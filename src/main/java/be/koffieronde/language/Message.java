package be.koffieronde.language;

import java.util.List;

/**
 * Something to tell somebody, without words: a stable code, and the values it is about. A {@link Vocabulary} puts it into words
 * for whoever reads it.
 *
 * @param code the room it comes from and what it says, such as {@code travel.no-way}
 * @param values in the order of the phrase; a value that is a message itself is put into words with it
 */
public record Message(String code, List<Object> values) {

    /** What another program said, which has no other words. */
    private static final String AS_SAID = "language.as-said";

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String code, Object... values) {
        return new Message(code, List.of(values));
    }

    /** A text that is the same in every language. */
    public static Message asSaid(String text) {
        return of(AS_SAID, text);
    }

    /** A text that was put into words in either language already. */
    public static Message either(String english, String dutch) {
        return of("language.either", english, dutch);
    }

    /**
     * Several things in one, such as {@code a and b and c}.
     *
     * @param code of a phrase for two
     * @param parts at least one
     */
    public static Message joined(String code, List<?> parts) {
        Message all = of(AS_SAID, parts.get(0));
        for (Object part : parts.subList(1, parts.size())) {
            all = of(code, all, part);
        }
        return all;
    }

    /** In English. */
    @Override
    public String toString() {
        return Vocabulary.of(Language.EN).say(this);
    }
}
