package be.koffieronde.problem.fault;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts that people write: names, titles, roles. In them every character can be written in UTF-8 and in XML, and none does
 * anything but be read: no control character (C0, C1), no line or paragraph separator, no bidirectional embedding, override
 * or isolate, no half of a surrogate pair, no noncharacter.
 */
public final class FreeText {

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private static final int SHOWN = 60;

    private FreeText() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException with a message for users, if it has a character that no text may have
     */
    public static String checked(String text) {
        Optional<String> unfit = unfit(text);
        if (unfit.isPresent()) {
            throw new UnfitText("problem.unseen-character", visible(cut(text)), unfit.get());
        }
        return text;
    }

    /**
     * A note: a text of one line, and not a long one.
     *
     * @throws IllegalArgumentException with a message for users, if it is none
     */
    public static String note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new UnfitText("problem.note-too-long", text.length(), LONGEST_NOTE);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitText("problem.note-of-lines");
        }
        return checked(text);
    }

    /** The first character that no text may have, as {@code \u001b}. */
    public static Optional<String> unfit(String text) {
        return text.codePoints()
                .filter(FreeText::isUnfit)
                .mapToObj(FreeText::code)
                .findFirst();
    }

    /** The same with {@code \u001b} and the like for the characters that no text may have. */
    public static String visible(String text) {
        if (text.codePoints().noneMatch(FreeText::isUnfit)) {
            return text;
        }
        return text.codePoints()
                .mapToObj(point -> isUnfit(point) ? code(point) : Character.toString(point))
                .collect(Collectors.joining());
    }

    /** The start of a text, of at most so many characters; a surrogate pair stays whole. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** A text as a message shows it: the start of it if it is long. */
    public static String cut(String text) {
        String start = start(text, SHOWN);
        return start.length() < text.length() ? start + "…" : text;
    }

    private static boolean isUnfit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isBidirectional(point);
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }

    /** Embeddings, overrides and isolates, which can show a whole line in another order; not the marks. */
    private static boolean isBidirectional(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** As JSON and Java write it; those beyond U+FFFF as two. */
    private static String code(int point) {
        return Character.toString(point)
                .chars()
                .mapToObj(unit -> "\\u" + Integer.toHexString(0x10000 | unit).substring(1))
                .collect(Collectors.joining());
    }
}
