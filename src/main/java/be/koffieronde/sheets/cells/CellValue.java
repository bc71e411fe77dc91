package be.koffieronde.sheets.cells;

import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.typed.DayFraction;
import be.koffieronde.sheets.typed.Label;
import java.time.LocalDate;

/** What is written in a cell. */
public sealed interface CellValue {

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

    /** Whether a cell that was read has it, words perhaps with something before them. */
    default boolean isIn(CellContent content) {
        if (this instanceof Words words) {
            return content instanceof Text text && Label.key(text.text()).endsWith(Label.key(words.text));
        }
        if (!(content instanceof Numeral number)) {
            return false;
        }
        if (this instanceof Figure figure) {
            return number.value().doubleValue() == figure.number;
        }
        if (this instanceof Day day) {
            return DayFraction.isDate(number.value())
                    && DayFraction.date(number.value()).equals(day.date);
        }
        return DayFraction.minutes(number.value()) == ((Time) this).minutes;
    }
}
