package be.koffieronde.sheets.changes;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Choices;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.DayPartFormat;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TimeFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WordFormat;
import be.koffieronde.sheets.changes.Changes.Entry;
import be.koffieronde.sheets.changes.Changes.Owner;
import be.koffieronde.sheets.changes.Changes.Stretch;
import be.koffieronde.sheets.typed.DayPart;
import be.koffieronde.sheets.typed.DayPart.Named;
import be.koffieronde.sheets.typed.DayPart.Nothing;
import be.koffieronde.sheets.typed.DayPart.Since;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is not as usual on which dates: the one sheet that planners touch every morning. A problem's dates are written
 * here, and not on the sheets of whom they are of, which may have them too.
 */
public final class ChangesSheet {

    /** What is different. */
    public enum Change {
        AWAY,
        ONLY,
        FREE,
        CLOSED,
        SWAPPED;

        /** Of whom it can be said. */
        Set<Kind> kinds() {
            return switch (this) {
                case AWAY -> EnumSet.of(Kind.SUPPORTER, Kind.PARTNER, Kind.PUPIL);
                case ONLY -> EnumSet.allOf(Kind.class);
                case FREE -> EnumSet.of(Kind.PARTNER);
                case CLOSED -> EnumSet.of(Kind.SCHOOL);
                case SWAPPED -> EnumSet.of(Kind.SUPPORTER);
            };
        }
    }

    /** Whose dates there can be. */
    public enum Kind {
        SCHOOL(Thing.SCHOOL),
        SUPPORTER(Thing.SUPPORTER),
        PARTNER(Thing.PARTNER),
        PUPIL(Thing.PUPIL);

        private final Thing thing;

        Kind(Thing thing) {
            this.thing = thing;
        }

        Thing thing() {
            return thing;
        }
    }

    /** A row to write; of an empty stretch nothing is left. */
    public record Row(
            Kind kind,
            String id,
            Set<LocalDate> dates,
            @Nullable DayPart from,
            @Nullable Integer until,
            Change what) {}

    public static final WordFormat<Change> CHANGES = new WordFormat<>(
                    ChoiceList.CHANGES, "sheets.word.change.", Change.values())
            .alsoCalled("sheets.also.change.");
    public static final WordFormat<Kind> KINDS = new WordFormat<>(ChoiceList.KINDS, "sheets.word.kind.", Kind.values());

    private static final Column<String> WHO =
            Column.required("change.who", TextFormat.NAME.from(Choices.ids(SheetKind.SUPPORTERS)), "an", 22);
    static final Column<Set<LocalDate>> DATES =
            Column.required("change.date", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 26)), 22);
    static final Column<DayPart> FROM = Column.optional("change.from", DayPartFormat.ANY, Named.AFTERNOON, 14);
    static final Column<Integer> UNTIL = Column.optional("change.until", TimeFormat.MINUTES, null, 14);
    static final Column<Change> WHAT = Column.required("change.what", CHANGES, Change.AWAY, 22);
    static final Column<Set<LocalDate>> INSTEAD = Column.optional("change.instead-of", DateFormat.ANY, null, 18);
    static final Column<Kind> KIND = Column.optional("change.kind", KINDS, Kind.SUPPORTER, 16);

    public static final SheetPlan<Row> PLAN = new SheetPlan<Row>(SheetKind.CHANGES)
            .with(WHO, Row::id)
            .with(DATES, Row::dates)
            .with(FROM, Row::from)
            .with(UNTIL, Row::until)
            .with(WHAT, Row::what)
            .with(INSTEAD, any -> null)
            .with(KIND, Row::kind);

    private ChangesSheet() {}

    /** Reads a row, of whom or what it says. */
    public static void read(SheetRow row, Changes changes) {
        Values values = row.read(PLAN.columns());
        if (row.isSound()) {
            Owner owner = owner(row, values);
            Stretch stretch = stretch(row, values);
            checkPart(row, values, stretch);
            if (owner != null && row.isSound()) {
                add(owner, stretch, row, values, changes);
            }
        }
    }

    private static void add(Owner owner, @Nullable Stretch stretch, SheetRow row, Values values, Changes changes) {
        LocalDate instead = values.or(INSTEAD, Set.of()).stream().findFirst().orElse(null);
        Entry entry = new Entry(owner.kind(), values.get(WHAT), stretch, instead, row);
        Entry away = new Entry(owner.kind(), Change.AWAY, null, null, row);
        values.get(DATES).forEach(date -> changes.add(owner, date, entry));
        values.or(INSTEAD, Set.of()).forEach(date -> changes.add(owner, date, away));
    }

    /** Reports a row that says too little of the day, or too much. */
    private static void checkPart(SheetRow row, Values values, @Nullable Stretch stretch) {
        Change what = values.get(WHAT);
        boolean isAway = what == Change.AWAY || what == Change.CLOSED;
        Set<LocalDate> instead = values.or(INSTEAD, Set.of());
        if (what != Change.SWAPPED && row.has(INSTEAD)) {
            row.fault(INSTEAD, "sheets.instead-of-nothing", CHANGES.word(Change.SWAPPED));
        } else if (isAway && stretch != null && stretch.window() == null) {
            row.fault(FROM, "sheets.never-away", CHANGES.word(what));
        } else if (!isAway && !row.has(FROM) && !row.has(UNTIL) && instead.size() != 1) {
            row.fault(
                    FROM,
                    what == Change.SWAPPED ? "sheets.no-swap" : "sheets.no-part",
                    CHANGES.word(what),
                    INSTEAD.header());
        }
    }

    /** The part of a day that a row says; null if that is the whole day. */
    private static @Nullable Stretch stretch(SheetRow row, Values values) {
        DayPart from = values.find(FROM);
        Integer until = values.find(UNTIL);
        if (until != null && from != null && !(from instanceof Since)) {
            row.fault(UNTIL, "sheets.end-of-whole", FROM.header());
            return null;
        }
        try {
            return from == null && until == null ? null : Stretch.of(from, until);
        } catch (UnfitText e) {
            row.fault(until == null ? FROM : UNTIL, e);
            return null;
        }
    }

    private static @Nullable Owner owner(SheetRow row, Values values) {
        return new WhoseChange(row.cell(WHO), row.cell(WHAT), values.get(WHAT))
                .find(values.get(WHO), values.find(KIND));
    }

    /** All dates of a problem. */
    public static Stream<Row> rows(Problem problem) {
        return Stream.of(
                        problem.schools().stream()
                                .flatMap(one -> rows(
                                        Kind.SCHOOL, one.id(), one.closedDays(), Change.CLOSED, one.on(), Change.ONLY)),
                        problem.supporters().stream()
                                .flatMap(one -> rows(
                                        Kind.SUPPORTER, one.id(), one.absences(), Change.AWAY, one.on(), Change.ONLY)),
                        problem.partners().stream()
                                .flatMap(one -> rows(
                                        Kind.PARTNER, one.id(), one.absences(), Change.AWAY, one.on(), Change.FREE)),
                        problem.pupils().stream()
                                .flatMap(one ->
                                        rows(Kind.PUPIL, one.id(), one.absences(), Change.AWAY, one.on(), Change.ONLY)))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> rows(
            Kind kind, String id, Set<LocalDate> away, Change wholeDay, DatedExceptions on, Change some) {
        Stream<Row> absent = away.isEmpty() ? Stream.empty() : Stream.of(new Row(kind, id, away, null, null, wholeDay));
        return Stream.concat(
                absent,
                on.dates().entrySet().stream()
                        .flatMap(date -> rows(kind, id, Set.of(date.getKey()), date.getValue(), some)));
    }

    private static Stream<Row> rows(Kind kind, String id, Set<LocalDate> date, List<Window> windows, Change what) {
        return windows.isEmpty()
                ? Stream.of(new Row(kind, id, date, new Nothing(), null, what))
                : windows.stream().map(window -> new Row(kind, id, date, new Since(window.from()), window.to(), what));
    }
}
