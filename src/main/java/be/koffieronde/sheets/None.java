package be.koffieronde.sheets;

/** How a cell says that there is none, where an empty cell would mean the usual. */
final class None {

    static final Label WORD = new Label("geen", "none");

    private None() {}

    static boolean isSaidBy(String text) {
        return text.equals("-") || text.equals("–") || (!text.startsWith("\"") && WORD.isSaidBy(text));
    }
}
