package be.koffieronde.sheets.typed;

/** Names cells as spreadsheets do. */
public final class CellPlace {

    private static final int LETTERS = 26;

    private CellPlace() {}

    /**
     * Such as {@code Leerlingen!F12}.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    public static String of(String sheet, int row, int column) {
        return quoted(sheet) + "!" + letters(column) + row;
    }

    /** A sheet's name as formulas write it. */
    public static String quoted(String sheet) {
        boolean isPlain = sheet.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return isPlain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }

    /** The column counted from 0 whose letters these are; -1 if there are none. */
    public static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** A, B … Z, AA … of a column counted from 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
