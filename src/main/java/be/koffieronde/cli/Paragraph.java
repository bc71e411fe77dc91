package be.koffieronde.cli;

import java.io.PrintWriter;

/** Breaks text between words so that it fits in 80 columns; a longer word has a line to itself. */
final class Paragraph {

    private static final int WIDTH = 80;

    private Paragraph() {}

    /**
     * Prints a text.
     *
     * @param first what its first line begins with
     * @param indent spaces that the others begin with
     */
    static void print(String first, int indent, String text, PrintWriter out) {
        StringBuilder line = new StringBuilder(first);
        boolean isEmpty = true;
        for (String word : text.split(" ")) {
            if (!isEmpty && length(line) + 1 + length(word) > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        out.println(line);
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
