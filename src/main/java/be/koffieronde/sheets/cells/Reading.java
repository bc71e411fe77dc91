package be.koffieronde.sheets.cells;

import be.koffieronde.format.file.Faults;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.sheets.file.WorkbookFile;
import be.koffieronde.sheets.file.WorkbookFile.RowUser;
import be.koffieronde.sheets.typed.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known while a workbook is read: its faults, the names of things met so far, windows from the sheet of times. */
public final class Reading {

    private final Language language;
    private final Faults faults;
    private final KnownNames names = new KnownNames();
    private final ListedTimes times = new ListedTimes();
    private final List<Fault> warnings = new ArrayList<>();
    private final Map<Object, Object> pool = new HashMap<>();
    private final DatedCells dated = new DatedCells();
    private @Nullable Calendar horizon;

    /**
     * Nothing is known yet.
     *
     * @param language that of the workbook
     */
    public Reading(Path file, Language language) {
        this.language = language;
        faults = new Faults(file);
    }

    public Faults faults() {
        return faults;
    }

    public KnownNames names() {
        return names;
    }

    public ListedTimes times() {
        return times;
    }

    public DatedCells dated() {
        return dated;
    }

    /** Among which dates those are that say no year; null if that is not known (yet). */
    public @Nullable Calendar horizon() {
        return horizon;
    }

    public void expect(@Nullable Calendar dates) {
        horizon = dates;
    }

    /**
     * Notes a fault.
     *
     * @param message words of the workbook in it, {@link Label}s, are told in the language it is in
     */
    public void fault(String place, Message message) {
        faults.add(place, inItsWords(message));
    }

    public void fault(String place, String code, Object... values) {
        fault(place, Message.of(code, values));
    }

    /** The same about a whole sheet. */
    public void fault(SheetKind sheet, Message message) {
        fault(sheet.title().in(language), message);
    }

    private Message inItsWords(Message message) {
        return new Message(
                message.code(), message.values().stream().map(this::inItsWords).toList());
    }

    private Object inItsWords(Object value) {
        if (value instanceof Message message) {
            return inItsWords(message);
        } else if (value instanceof Collection<?> all) {
            return all.stream().map(this::inItsWords).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value instanceof Label label ? label.in(language) : value;
    }

    /** Goes through the rows of a sheet; false, with the damage reported, if it cannot be read to its end. */
    public boolean forEachRow(WorkbookFile file, String sheet, RowUser user) {
        try {
            file.forEachRow(sheet, user);
            return true;
        } catch (InvalidInputException e) {
            e.faults().forEach(faults::add);
            return false;
        }
    }

    /** Notes what is no fault and can hardly be meant. */
    public void warn(String place, String code) {
        warnings.add(new Fault(place, Message.of(code)));
    }

    public List<Fault> warnings() {
        return warnings;
    }

    /** An equal value met before, else this one: windows and names repeat endlessly in large workbooks. */
    @SuppressWarnings("unchecked")
    public <T> T shared(T value) {
        return (T) pool.computeIfAbsent(value, first -> first);
    }
}
