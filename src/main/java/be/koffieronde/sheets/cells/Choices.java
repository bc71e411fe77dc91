package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.typed.CellPlace;

/**
 * What a drop-down offers, and does not forbid to leave: cells may list several, or say something else.
 *
 * @param column of the sheet that has it, counted from 0
 */
public record Choices(SheetKind sheet, int column) {

    private static final int MOST_OFFERED = 50_000;

    /** The ids on a sheet. */
    public static Choices ids(SheetKind sheet) {
        return new Choices(sheet, 0);
    }

    /**
     * A formula for the cells of the column that are filled.
     *
     * @param isTemplate whether there is an example row above the ids
     */
    public String formula(Language language, boolean isTemplate) {
        int first = isTemplate && sheet != SheetKind.LISTS ? 3 : 2;
        String letters = CellPlace.letters(column);
        String prefix = CellPlace.quoted(sheet.title().in(language)) + "!$" + letters + "$";
        return "OFFSET(%s%d,0,0,MAX(1,COUNTA(%1$s%2$d:$%s$%d)),1)".formatted(prefix, first, letters, MOST_OFFERED);
    }
}
