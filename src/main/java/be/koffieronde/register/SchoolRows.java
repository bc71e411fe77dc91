package be.koffieronde.register;

import be.koffieronde.problem.Location;
import be.koffieronde.problem.School;
import be.koffieronde.problem.WeekWindows;
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
    private final List<String> leftOut = new ArrayList<>();

    SchoolRows(String file) {
        this.file = file;
    }

    List<School> schools() {
        return schools;
    }

    List<Location> locations() {
        return locations;
    }

    List<String> leftOut() {
        return leftOut;
    }

    void add(Row row) {
        String reason = fault(row);
        if (reason == null) {
            reason = add(row, map.place(number(row, Columns.X), number(row, Columns.Y)));
        }
        if (reason != null) {
            leftOut.add("%s: row %d%s: %s".formatted(file, row.number(), who(row), reason));
        }
    }

    private @Nullable String add(Row row, Place place) {
        Row same =
                known.putIfAbsent(List.of(lower(row.get(Columns.NAME)), lower(row.get(Columns.ADDRESS)), place), row);
        if (same != null) {
            return "the same school at the same place as row %d".formatted(same.number());
        }
        String id = ids.next(row.get(Columns.NAME), row.get(Columns.MUNICIPALITY));
        String location = locationByPlace.computeIfAbsent(place, added -> id);
        if (location.equals(id)) {
            locations.add(new Location(id, place.latitude(), place.longitude()));
        }
        schools.add(new School(id, name(row), location, null, WeekWindows.NONE, Set.of()));
        return null;
    }

    private static @Nullable String fault(Row row) {
        if (row.isTooLong()) {
            return "has more fields than there are columns; put a name with a separator in it between quotes";
        }
        if (row.endsBefore(Columns.NAME) || row.endsBefore(Columns.X) || row.endsBefore(Columns.Y)) {
            return row.hasLineBreak()
                    ? "goes over several lines and ends too early; a quote may not be closed"
                    : "ends too early; complete it";
        }
        if (row.get(Columns.NAME).isEmpty()) {
            return "has no name; fill in 'naam'";
        }
        return faultOfPlace(row);
    }

    private static @Nullable String faultOfPlace(Row row) {
        for (String column : List.of(Columns.X, Columns.Y)) {
            if (Coordinate.of(row.get(column)).isEmpty()) {
                return "%s '%s' is no number; correct it".formatted(column, row.get(column));
            }
        }
        double x = number(row, Columns.X);
        double y = number(row, Columns.Y);
        if (x == 0 || y == 0) {
            return "the register does not know where it is (lx, ly 0); look it up and add it by hand";
        }
        if (!BelgianLambert72.contains(x, y)) {
            return "lx %s, ly %s is not in Belgium in Lambert 72; correct them"
                    .formatted(row.get(Columns.X), row.get(Columns.Y));
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

    private static String who(Row row) {
        return row.get(Columns.NAME).isEmpty() ? "" : " (%s)".formatted(name(row));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
