package be.koffieronde.sheets.changes;

import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.changes.Changes.Entry;
import be.koffieronde.sheets.changes.Changes.Stretch;
import be.koffieronde.sheets.changes.ChangesSheet.Change;
import be.koffieronde.sheets.changes.ChangesSheet.Kind;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.TimeText;
import be.koffieronde.sheets.typed.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dates of one person or school that are not as usual, while rows of the sheet of changes are added to them. */
final class ChangedDates {

    private final Set<LocalDate> away;
    private final Map<LocalDate, List<Window>> on;
    private final Function<DayOfWeek, List<Window>> usual;

    /**
     * What is known without the sheet of changes.
     *
     * @param usual the windows of a weekday
     */
    ChangedDates(Set<LocalDate> away, DatedExceptions on, Function<DayOfWeek, List<Window>> usual) {
        this.away = new TreeSet<>(away);
        this.on = new TreeMap<>(on.dates());
        this.usual = usual;
    }

    Set<LocalDate> away() {
        return away;
    }

    DatedExceptions on() {
        return new DatedExceptions(on);
    }

    boolean has(LocalDate date) {
        return away.contains(date) || on.containsKey(date);
    }

    boolean isAway(LocalDate date) {
        return away.contains(date);
    }

    /** Adds what rows say of a date of which nothing was known; a contradiction is reported. */
    void take(LocalDate date, List<Entry> entries) {
        Entry first = entries.get(0);
        for (Entry other : entries.subList(1, entries.size())) {
            if (!goTogether(first, other)) {
                other.row().reading().fault(other.place(), "sheets.said-twice", DatesText.shown(date), first.place());
                return;
            }
        }
        if (first.isWholeDay()) {
            away.add(date);
        } else if (entries.stream().allMatch(entry -> isUsual(date, entry))) {
            put(date, first.isAway() ? without(date, entries) : windows(date, entries), entries);
        }
    }

    /** Some windows, or some parts of the day to be away, add up; all else contradicts. */
    private static boolean goTogether(Entry one, Entry other) {
        boolean areParts = !one.isWholeDay() && !other.isWholeDay() && !one.isNothing() && !other.isNothing();
        return areParts && one.what() == other.what();
    }

    /** Of a part of a usual day there must be one. */
    private boolean isUsual(LocalDate date, Entry entry) {
        DayOfWeek day =
                entry.instead() == null ? date.getDayOfWeek() : entry.instead().getDayOfWeek();
        Stretch stretch = entry.stretch();
        boolean isPart = stretch == null || entry.isAway() || !stretch.isExact();
        if (isPart && usual.apply(day).isEmpty()) {
            entry.row().fault(ChangesSheet.FROM, "sheets.no-usual-day", DatesText.shown(date), Weekdays.shown(day));
            return false;
        }
        return true;
    }

    private List<Window> without(LocalDate date, List<Entry> entries) {
        List<Window> rest = usual.apply(date.getDayOfWeek());
        for (Entry entry : entries) {
            for (Window gone : windows(entry.stretch())) {
                rest = rest.stream()
                        .flatMap(window -> window.without(gone).stream())
                        .toList();
            }
        }
        return rest;
    }

    private List<Window> windows(LocalDate date, List<Entry> entries) {
        List<Window> windows = new ArrayList<>();
        for (Entry entry : entries) {
            Stretch stretch = entry.stretch();
            LocalDate like = entry.instead() == null ? date : entry.instead();
            List<Window> day = usual.apply(like.getDayOfWeek());
            if (stretch == null) {
                windows.addAll(day);
            } else {
                boolean isCut = !stretch.isExact() || (entry.what() == Change.ONLY && entry.kind() == Kind.PARTNER);
                windows.addAll(isCut ? Window.intersect(day, stretch.windows()) : stretch.windows());
            }
        }
        return windows;
    }

    private static List<Window> windows(@Nullable Stretch stretch) {
        return stretch == null ? List.of() : stretch.windows();
    }

    private void put(LocalDate date, List<Window> windows, List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        if (windows.size() > 1 && last.kind() == Kind.SUPPORTER) {
            last.row()
                    .fault(
                            ChangesSheet.FROM,
                            "sheets.two-stretches",
                            TimeText.shown(windows.get(0)),
                            TimeText.shown(windows.get(1)));
        } else {
            on.put(date, windows);
        }
    }
}
