package be.koffieronde.sheets;

/** What a drop-down offers. */
sealed interface Choices {

    /** The ids on a sheet, which has them in its first column. */
    record Ids(SheetKind sheet) implements Choices {}

    /** A list on the sheet of lists. */
    record Listed(WordList list) implements Choices {}
}
