package be.koffieronde.report;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** How many rows and columns a sheet has room for. */
record SheetRoom(int rows, int columns) {

    /** What spreadsheet programs have. */
    static final SheetRoom USUAL = new SheetRoom(Worksheet.MAX_ROWS, Worksheet.MAX_COLS);

    /**
     * Divides a table over as many sheets as it takes, of which there is one at least.
     *
     * @param above rows of each sheet that come before those of the table
     */
    <T> List<List<T>> sheets(List<T> table, int above) {
        int most = rows - above;
        List<List<T>> sheets = new ArrayList<>();
        for (int from = 0; from == 0 || from < table.size(); from += most) {
            sheets.add(table.subList(from, Math.min(table.size(), from + most)));
        }
        return sheets;
    }

    /** @throws InvalidInputException if the week of somebody takes more columns: a column for each visit at the same time */
    void checkColumns(int wanted, String supporter) {
        if (wanted > columns) {
            throw new InvalidInputException(Fault.of("report.too-many-columns", supporter, wanted, columns));
        }
    }
}
