package be.koffieronde.sheets.file;

import be.koffieronde.language.Message;
import java.math.BigDecimal;

/** What a spreadsheet program keeps in a cell that is not empty. */
public sealed interface CellContent {

    /** Text, stripped of blanks at its ends. */
    record Text(String text) implements CellContent {}

    /** A number, and what its format shows it as. Dates are days since the end of 1899, times parts of a day. */
    record Numeral(BigDecimal value, Look look) implements CellContent {}

    /** Something no cell of ours can use. */
    record Unusable(Message shown, Message remedy) implements CellContent {

        /** @param remedy codes, both, of messages without values */
        Unusable(String shown, String remedy) {
            this(Message.of(shown), Message.of(remedy));
        }
    }

    /** What a number is shown as. */
    enum Look {
        NUMBER,
        DATE,
        TIME
    }
}
