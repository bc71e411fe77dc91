package be.koffieronde.sheets.changes;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.changes.ChangesSheet.Change;
import be.koffieronde.sheets.changes.ChangesSheet.Kind;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.DayPart;
import be.koffieronde.sheets.typed.DayPart.Between;
import be.koffieronde.sheets.typed.DayPart.Named;
import be.koffieronde.sheets.typed.DayPart.Since;
import be.koffieronde.sheets.typed.TimeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sheet of changes says, gathered by whom it is about, and brought into what the other sheets say of them. */
public final class Changes {

    /** Somebody or something with dates of their own. */
    record Owner(Kind kind, String id) {}

    /**
     * A part of a day.
     *
     * @param window null: nothing of it
     * @param isExact whether both ends were typed; else it is a part of a usual day
     */
    record Stretch(@Nullable Window window, boolean isExact) {

        /** One of the two is given; UnfitText if it ends before it begins. */
        static @Nullable Stretch of(@Nullable DayPart from, @Nullable Integer until) {
            if (from instanceof Named named) {
                return named == Named.ALL ? null : new Stretch(named.window(), false);
            } else if (from instanceof Between between) {
                return new Stretch(between.window(), true);
            } else if (from instanceof Since since) {
                int end = until == null ? Clock.DAY : until;
                return new Stretch(TimeText.window(since.minutes(), end), until != null);
            }
            return until == null ? new Stretch(null, true) : new Stretch(TimeText.window(0, until), false);
        }

        List<Window> windows() {
            return Stream.ofNullable(window).toList();
        }
    }

    /**
     * What one row says of one date.
     *
     * @param stretch null: the whole day
     * @param instead the date whose hours are worked; null: those of the row
     */
    record Entry(
            Kind kind,
            Change what,
            @Nullable Stretch stretch,
            @Nullable LocalDate instead,
            SheetRow row) {

        boolean isAway() {
            return what == Change.AWAY || what == Change.CLOSED;
        }

        boolean isWholeDay() {
            return isAway() && stretch == null;
        }

        boolean isNothing() {
            return !isAway() && stretch != null && stretch.window == null;
        }

        String place() {
            return row.place(ChangesSheet.DATES);
        }
    }

    /** When something is that may be at any time. */
    private static final List<Window> ALWAYS = List.of(new Window(0, Clock.DAY));

    private final Reading reading;
    private final Map<Owner, Map<LocalDate, List<Entry>>> entries = new HashMap<>();

    public Changes(Reading reading) {
        this.reading = reading;
    }

    void add(Owner owner, LocalDate date, Entry entry) {
        entries.computeIfAbsent(owner, any -> new TreeMap<>())
                .computeIfAbsent(date, any -> new ArrayList<>())
                .add(entry);
    }

    /** A school with what the sheet says of it; what it says twice is reported, here as of people. */
    public School of(School school) {
        ChangedDates dates = new ChangedDates(
                school.closedDays(),
                school.on(),
                day -> school.open() == null ? ALWAYS : school.open().on(day));
        take(new Owner(Kind.SCHOOL, school.id()), dates);
        return school.withDates(dates.away(), dates.on());
    }

    public Supporter of(Supporter supporter) {
        ChangedDates dates = new ChangedDates(
                supporter.absences(),
                supporter.on(),
                day -> Stream.ofNullable(supporter.hours().get(day)).toList());
        take(new Owner(Kind.SUPPORTER, supporter.id()), dates);
        return supporter.withDates(dates.away(), dates.on());
    }

    public Partner of(Partner partner) {
        ChangedDates dates = new ChangedDates(partner.absences(), partner.on(), partner::free);
        take(new Owner(Kind.PARTNER, partner.id()), dates);
        return partner.withDates(dates.away(), dates.on());
    }

    public Pupil of(Pupil pupil) {
        ChangedDates dates = new ChangedDates(pupil.absences(), pupil.on(), day -> ALWAYS);
        take(new Owner(Kind.PUPIL, pupil.id()), dates);
        return pupil.withDates(dates.away(), dates.on());
    }

    private void take(Owner owner, ChangedDates dates) {
        entries.getOrDefault(owner, Map.of()).forEach((date, said) -> {
            Entry first = said.get(0);
            if (dates.has(date)) {
                String there = reading.dated().place(owner.kind().thing(), owner.id(), dates.isAway(date));
                reading.fault(first.place(), "sheets.said-there", DatesText.shown(date), String.valueOf(there));
            } else {
                dates.take(date, said);
            }
        });
    }
}
