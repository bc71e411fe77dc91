package be.koffieronde.sheets.typed;

import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.DayPart.Between;
import be.koffieronde.sheets.typed.DayPart.Named;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Dates, each with what holds on it as it was typed: windows, or parts of a usual day such as its morning. */
public record TypedExceptions(Map<LocalDate, List<DayPart>> dates) {

    public static final TypedExceptions NONE = new TypedExceptions(Map.of());

    public TypedExceptions {
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }

    /** Windows alone. */
    public static TypedExceptions of(DatedExceptions exceptions) {
        Map<LocalDate, List<DayPart>> dates = new TreeMap<>();
        exceptions
                .dates()
                .forEach((date, windows) -> dates.put(
                        date, windows.stream().<DayPart>map(Between::new).toList()));
        return new TypedExceptions(dates);
    }

    /** The windows that hold, given those of a usual day. */
    public DatedExceptions within(Function<LocalDate, List<Window>> usual) {
        Map<LocalDate, List<Window>> windows = new TreeMap<>();
        dates.forEach((date, parts) -> windows.put(
                date,
                parts.stream()
                        .flatMap(part -> windows(part, usual.apply(date)).stream())
                        .toList()));
        return new DatedExceptions(windows);
    }

    private static List<Window> windows(DayPart part, List<Window> usual) {
        if (part instanceof Named named) {
            return Window.intersect(usual, List.of(named.window()));
        }
        return part instanceof Between between ? List.of(between.window()) : List.of();
    }
}
