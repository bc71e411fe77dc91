package be.koffieronde.sheets;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.file.CellContent.Unusable;
import be.koffieronde.sheets.file.WorkbookFile;
import be.koffieronde.sheets.typed.CellPlace;
import be.koffieronde.sheets.typed.Remedy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of settings: a name in the first column, its value in the second; the others are for people. */
final class SettingsReader {

    private static final int VALUE = 1;

    private final Reading reading;
    private final String sheet;
    private final Map<Column<?>, SheetCell> values = new HashMap<>();
    private final Map<Column<?>, String> places = new HashMap<>();
    private boolean isBelowHeader;
    private boolean hasUnreadableName;

    private SettingsReader(Reading reading, String sheet) {
        this.reading = reading;
        this.sheet = sheet;
    }

    static SettingsSheet.Settings read(Reading reading, String sheet, WorkbookFile file) {
        SettingsReader settings = new SettingsReader(reading, sheet);
        boolean isWhole = reading.forEachRow(file, sheet, settings::readRow);
        return SettingsSheet.read(settings.row(isWhole && !settings.hasUnreadableName));
    }

    private SheetRow row(boolean isAllKnown) {
        String below = CellPlace.of(sheet, 1, VALUE);
        for (Column<?> column : SettingsSheet.PLAN.columns()) {
            if (isAllKnown && column.isRequired() && !places.containsKey(column)) {
                reading.fault(below, "sheets.missing-setting", column.header());
            }
        }
        return new SheetRow(reading, below, values, places::get);
    }

    private void readRow(int row, Map<Integer, CellContent> cells) {
        CellContent name = cells.get(0);
        boolean isHeader = !isBelowHeader && name instanceof Text text && SettingsSheet.TITLE.isSaidBy(text.text());
        if (isHeader) {
            isBelowHeader = true;
        } else if (name instanceof Text text) {
            readSetting(text.text(), row, cells.get(VALUE));
        } else if (name instanceof Unusable) {
            hasUnreadableName = true;
            new SheetCell(reading, CellPlace.of(sheet, row, 0), name)
                    .unexpected(Message.of("sheets.part.expected.setting"));
        } else if (name != null || cells.containsKey(VALUE)) {
            reading.fault(CellPlace.of(sheet, row, 0), "sheets.no-setting");
        }
    }

    private void readSetting(String name, int row, @Nullable CellContent value) {
        Optional<Column<?>> column = SettingsSheet.PLAN.columns().stream()
                .filter(candidate -> candidate.isCalled(name))
                .findFirst();
        String place = CellPlace.of(sheet, row, 0);
        if (column.isEmpty()) {
            if (!SheetPlan.isIgnored(name)) {
                reading.fault(
                        place,
                        "sheets.unknown-setting",
                        FreeText.cut(name),
                        Remedy.among(FreeText.cut(name), SettingsSheet.PLAN.headers()));
            }
        } else if (places.putIfAbsent(column.get(), CellPlace.of(sheet, row, VALUE)) != null) {
            reading.fault(place, "sheets.second-setting", FreeText.cut(name));
        } else if (value != null) {
            values.put(column.get(), new SheetCell(reading, CellPlace.of(sheet, row, VALUE), value));
        }
    }
}
