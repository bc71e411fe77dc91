package be.koffieronde.report;

/** Texts as the cells of a workbook can hold them. */
final class CellText {

    private static final int MOST = 32_767;
    private static final String CUT = "…";

    private CellText() {}

    /** The text itself, or as much of it as there is room for. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
