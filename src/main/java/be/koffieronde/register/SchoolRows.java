package be.koffieronde.register;

import be.koffieronde.language.Message;
import be.koffieronde.problem.School;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes schools of rows, one after the other, and notes those it cannot use. */
final class SchoolRows {

    private final String file;
    private final BelgianLambert72 map = new BelgianLambert72();
    private final SchoolIds ids = new SchoolIds();
    private final Map<List<Object>, Row> known = new HashMap<>();
    private final Map<Place, String> locationByPlace = new HashMap<>();
    private final List<School> schools = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private final List<Fault> leftOut = new ArrayList<>();

    SchoolRows(String file) {
        this.file = file;
    }

    List<School> schools() {
        return schools;
    }

    List<Location> locations() {
        return locations;
    }

    List<Fault> leftOut() {
        return leftOut;
    }

    void add(Row row) {
        Fault reason = fault(row);
        if (reason == null) {
            reason = add(row, map.place(number(row, Columns.X), number(row, Columns.Y)));
        }
        if (reason != null) {
            leftOut.add(reason.in(place(row)).in(file));
        }
    }

    private @Nullable Fault add(Row row, Place place) {
        Row same =
                known.putIfAbsent(List.of(lower(row.get(Columns.NAME)), lower(row.get(Columns.ADDRESS)), place), row);
        if (same != null) {
            return Fault.of("register.same-school", same.number());
        }
        String id = ids.next(row.get(Columns.NAME), row.get(Columns.MUNICIPALITY));
        String location = locationByPlace.computeIfAbsent(place, added -> id);
        if (location.equals(id)) {
            locations.add(new Location(id, place.latitude(), place.longitude()));
        }
        schools.add(new School(id, name(row), location, null, WeekWindows.NONE, Set.of(), DatedExceptions.NONE));
        return null;
    }

    private static @Nullable Fault fault(Row row) {
        if (row.isTooLong()) {
            return Fault.of("register.too-many-fields");
        }
        if (row.endsBefore(Columns.NAME) || row.endsBefore(Columns.X) || row.endsBefore(Columns.Y)) {
            return row.hasLineBreak() ? Fault.of("register.open-quote") : Fault.of("register.too-few-fields");
        }
        if (row.get(Columns.NAME).isEmpty()) {
            return Fault.of("register.no-name");
        }
        return faultOfPlace(row);
    }

    private static @Nullable Fault faultOfPlace(Row row) {
        for (String column : List.of(Columns.X, Columns.Y)) {
            if (Coordinate.of(row.get(column)).isEmpty()) {
                return Fault.of("register.no-number", column, row.get(column));
            }
        }
        double x = number(row, Columns.X);
        double y = number(row, Columns.Y);
        if (x == 0 || y == 0) {
            return Fault.of("register.no-place");
        }
        if (!BelgianLambert72.contains(x, y)) {
            return Fault.of("register.not-in-belgium", row.get(Columns.X), row.get(Columns.Y));
        }
        return null;
    }

    /** The name a column's number has; 0 if it has none. */
    private static double number(Row row, String column) {
        OptionalDouble number = Coordinate.of(row.get(column));
        return number.orElse(0);
    }

    /** With the municipality, as many schools have the same name. */
    private static String name(Row row) {
        String name = row.get(Columns.NAME);
        String municipality = row.get(Columns.MUNICIPALITY);
        return lower(name).contains(lower(municipality)) ? name : "%s (%s)".formatted(name, municipality);
    }

    private static Message place(Row row) {
        return row.get(Columns.NAME).isEmpty()
                ? Message.of("register.part.row", row.number())
                : Message.of("register.part.row.of", row.number(), name(row));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
