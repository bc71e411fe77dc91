package be.koffieronde.sheets;

import java.time.LocalDate;

/** What is written in a cell. */
sealed interface CellValue {

    record Words(String text) implements CellValue {}

    record Figure(double number) implements CellValue {}

    record Day(LocalDate date) implements CellValue {}

    /** Minutes after midnight. */
    record Time(int minutes) implements CellValue {}

    /** How a column shows what is typed in it; text keeps a spreadsheet from making a date of 8-12. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TIME
    }
}
