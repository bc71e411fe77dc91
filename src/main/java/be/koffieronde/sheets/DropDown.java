package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import org.dhatim.fastexcel.Range;

/** Adds drop-downs, which offer and do not forbid: cells may list several, or say something else. */
final class DropDown {

    private static final int MOST_OFFERED = 50_000;

    private DropDown() {}

    /** @param isTemplate whether there is an example row above the ids */
    static void add(Range cells, Choices choices, Language language, boolean isTemplate) {
        cells.validateWithListByFormula(filled(choices, language, isTemplate))
                .errorTitle("")
                .error("");
    }

    /** A formula for the cells of a column that are filled. */
    private static String filled(Choices choices, Language language, boolean isTemplate) {
        if (choices instanceof Choices.Ids ids) {
            return filled(ids.sheet(), 0, isTemplate ? 3 : 2, language);
        }
        return filled(SheetKind.LISTS, ((Choices.Listed) choices).list().ordinal(), 2, language);
    }

    private static String filled(SheetKind sheet, int column, int row, Language language) {
        String prefix = CellPlace.quoted(sheet.title().in(language)) + "!$" + CellPlace.letters(column) + "$";
        return "OFFSET(%s%d,0,0,MAX(1,COUNTA(%1$s%2$d:$%s$%d)),1)"
                .formatted(prefix, row, CellPlace.letters(column), MOST_OFFERED);
    }
}
