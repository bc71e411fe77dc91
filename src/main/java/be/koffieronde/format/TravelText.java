package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.language.Message;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.RoadNetwork;
import be.koffieronde.problem.Travel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The travel object of a problem file as written: not yet compared with the locations, its road network not read. */
record TravelText(
        Kind kind,
        Map<Profile, Integer> parkingMinutes,
        @Nullable Map<Profile, List<List<Double>>> minutes,
        @Nullable String network) {

    /** The types of travel, in lower case in files. */
    enum Kind {
        MATRIX,
        ESTIMATE,
        ROADS
    }

    private static final Keys<Kind> KINDS =
            Keys.of("travel", Kind.class, kind -> kind.name().toLowerCase(Locale.ROOT));
    private static final Field<Kind> TYPE = required("type", in -> in.oneOf(KINDS));
    private static final Field<Map<Profile, Integer>> PARKING_MINUTES =
            optional("parkingMinutes", in -> in.map(Keys.PROFILES, each -> each.whole(0, Limits.MINUTES_OF_DAY)));
    private static final Field<Map<Profile, List<List<Double>>>> MINUTES =
            optional("minutes", in -> in.map(Keys.PROFILES, each -> each.list(TravelText::row)));
    private static final Field<String> NETWORK = optional("network", TravelText::path);
    private static final Shape SHAPE = Shape.of(TYPE, PARKING_MINUTES, MINUTES, NETWORK);

    static @Nullable TravelText read(JsonCursor in) throws IOException {
        Fields fields = in.fields(SHAPE);
        Kind kind = fields == null ? null : fields.find(TYPE);
        if (fields == null || kind == null) {
            return null;
        }
        checkField(in, fields, MINUTES, kind == Kind.MATRIX);
        checkField(in, fields, NETWORK, kind == Kind.ROADS);
        return new TravelText(
                kind, Map.copyOf(fields.or(PARKING_MINUTES, Map.of())), fields.find(MINUTES), fields.find(NETWORK));
    }

    /** Profiles there are minutes for. */
    Set<Profile> profiles() {
        return kind == Kind.MATRIX && minutes != null ? minutes.keySet() : Set.of(Profile.values());
    }

    /** By estimate, if it takes a road network; else the same. */
    TravelText withoutRoads() {
        return kind == Kind.ROADS ? new TravelText(Kind.ESTIMATE, parkingMinutes, null, null) : this;
    }

    /** Reports matrices that do not have a row and a column per location. */
    void checkShape(int locations, Faults faults) {
        if (kind == Kind.MATRIX && minutes != null) {
            minutes.forEach((profile, rows) -> checkShape("travel.minutes." + profile.id(), rows, locations, faults));
        }
    }

    /**
     * Travel for the planner; reads the road network if it takes one.
     *
     * @return null if there is a fault, which is then reported
     */
    @Nullable
    Travel resolve(Path problemFile, Faults faults) {
        return switch (kind) {
            case ESTIMATE -> new Travel.Estimate(parkingMinutes);
            case MATRIX -> minutes == null ? null : new Travel.Matrix(minutes, parkingMinutes);
            case ROADS -> network == null ? null : roads(problemFile, network, faults);
        };
    }

    private Travel.@Nullable Roads roads(Path problemFile, String name, Faults faults) {
        try {
            RoadNetwork roads = RoadNetworkFile.read(problemFile.resolveSibling(name), name);
            return new Travel.Roads(roads, parkingMinutes);
        } catch (InvalidInputException e) {
            faults.add("travel.network", "format.no-network", name);
            e.faults().forEach(faults::add);
            return null;
        }
    }

    private static void checkField(JsonCursor in, Fields fields, Field<?> field, boolean isNeeded) {
        boolean isNull = fields.isComplete() && fields.find(field) == null;
        if (isNeeded && (isNull || !fields.isGiven(field))) {
            in.fault("format.missing-for-travel", field.name());
        } else if (!isNeeded && fields.find(field) != null) {
            in.fault("format.not-for-travel", field.name());
        }
    }

    private static void checkShape(String path, List<List<Double>> rows, int locations, Faults faults) {
        if (rows.size() != locations) {
            faults.add(path, "format.rows", rows.size(), locations);
        }
        for (int row = 0; row < rows.size(); row++) {
            int columns = rows.get(row).size();
            if (columns != locations) {
                faults.add(path + "[" + row + "]", "format.columns", columns, locations);
            }
        }
    }

    private static @Nullable String path(JsonCursor in) throws IOException {
        return in.parsed(
                Message.of("format.part.expected.network"),
                text -> Path.of(text).toString());
    }

    /** A row as long as in the file, also if cells in it cannot be used; so its length can still be checked. */
    private static List<Double> row(JsonCursor in) throws IOException {
        List<Double> row = in.list(cell -> {
            Double minutes = cell.number(0, Limits.MINUTES_OF_WEEK, "format.part.expected.minutes");
            return minutes == null ? Double.valueOf(0) : minutes;
        });
        return row == null ? List.of() : List.copyOf(row);
    }
}
