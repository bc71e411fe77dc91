package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.sheets.WorkbookFile.RowUser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known while a workbook is read: its faults, the names of things met so far, windows from the sheet of times. */
final class Reading {

    private final Language language;
    private final Faults faults;
    private final KnownNames names = new KnownNames();
    private final ListedTimes times = new ListedTimes();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Object, Object> pool = new HashMap<>();

    /** @param language that of the workbook, in which its faults are told */
    Reading(Path file, Language language) {
        this.language = language;
        faults = new Faults(file);
    }

    Faults faults() {
        return faults;
    }

    KnownNames names() {
        return names;
    }

    ListedTimes times() {
        return times;
    }

    void fault(String place, Label message) {
        faults.add(place, Message.asSaid(message.in(language)));
    }

    /** The same about a whole sheet. */
    void fault(SheetKind sheet, Label message) {
        fault(sheet.title().in(language), message);
    }

    /** Goes through the rows of a sheet; false, with the damage reported, if it cannot be read to its end. */
    boolean forEachRow(WorkbookFile file, String sheet, RowUser user) {
        try {
            file.forEachRow(sheet, user);
            return true;
        } catch (InvalidInputException e) {
            e.faults().forEach(faults::add);
            return false;
        }
    }

    /** Notes what is no fault and can hardly be meant. */
    void warn(String place, Label message) {
        warnings.add(place + ": " + message.in(language));
    }

    List<String> warnings() {
        return warnings;
    }

    /** An equal value met before, else this one: windows and names repeat endlessly in large workbooks. */
    @SuppressWarnings("unchecked")
    <T> T shared(T value) {
        return (T) pool.computeIfAbsent(value, first -> first);
    }
}
