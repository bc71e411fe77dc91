package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.Schema;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private static final Form<Double> CELL =
            Form.number(0, Limits.MINUTES_OF_WEEK).writtenBy(Form::shortest);
    private static final Form<List<Double>> ROW = Form.list(CELL).readBy(TravelText::row);
    private static final Form<String> PATH = Form.text(TravelText::path);

    private static final Field<TravelText, Kind> TYPE = required("type", Form.oneOf(KINDS), TravelText::kind);
    private static final Field<TravelText, Map<Profile, List<List<Double>>>> MINUTES =
            optional("minutes", Form.map(Keys.PROFILES, Form.list(ROW)), TravelText::minutes);
    private static final Field<TravelText, String> NETWORK = optional("network", PATH, TravelText::network);
    private static final Field<TravelText, Map<Profile, Integer>> PARKING_MINUTES = optional(
            "parkingMinutes",
            Form.map(Keys.PROFILES, Form.whole(0, Limits.MINUTES_OF_DAY)),
            TravelText::parkingMinutes);
    private static final Shape<TravelText> SHAPE = Shape.of("travel", TYPE, PARKING_MINUTES, MINUTES, NETWORK)
            .writing(TYPE, MINUTES, NETWORK, PARKING_MINUTES);

    static final Form<TravelText> FORM = SHAPE.readBy(TravelText::read)
            .describedBy(SHAPE.schema(goesWith(Kind.MATRIX, MINUTES), goesWith(Kind.ROADS, NETWORK)));

    static TravelText of(Travel travel) {
        if (travel instanceof Travel.Matrix matrix) {
            return new TravelText(Kind.MATRIX, matrix.parkingMinutes(), matrix.minutes(), null);
        }
        return travel instanceof Travel.Roads roads
                ? new TravelText(
                        Kind.ROADS,
                        roads.parkingMinutes(),
                        null,
                        roads.network().file())
                : new TravelText(Kind.ESTIMATE, travel.parkingMinutes(), null, null);
    }

    private static @Nullable TravelText read(JsonCursor in) throws IOException {
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

    /** Reports matrices that do not have a row and a column per location. */
    void checkShape(int locations, Faults faults) {
        if (kind == Kind.MATRIX && minutes != null) {
            minutes.forEach((profile, rows) -> checkShape("travel.minutes." + profile.id(), rows, locations, faults));
        }
    }

    /**
     * Travel for the planner.
     *
     * @param networks gives the road network it takes if any; null: drives are estimated then
     * @return null if there is a fault, which is then reported
     */
    @Nullable
    Travel resolve(@Nullable Function<String, RoadNetwork> networks, Faults faults) {
        return switch (kind) {
            case ESTIMATE -> new Travel.Estimate(parkingMinutes);
            case MATRIX -> minutes == null ? null : new Travel.Matrix(minutes, parkingMinutes);
            case ROADS -> networks == null ? new Travel.Estimate(parkingMinutes) : roads(networks, faults);
        };
    }

    private Travel.@Nullable Roads roads(Function<String, RoadNetwork> networks, Faults faults) {
        if (network == null) {
            return null;
        }
        try {
            return new Travel.Roads(networks.apply(network), parkingMinutes);
        } catch (InvalidInputException e) {
            faults.add("travel.network", "format.no-network", network);
            e.faults().forEach(faults::add);
            return null;
        }
    }

    /** That a field is there, and not null, for one type only. */
    private static Schema goesWith(Kind kind, Field<?, ?> field) {
        Schema isNull = Schema.of("properties", Map.of(field.name(), Map.of("type", "null")));
        Schema isThere = Schema.of("required", List.of(field.name())).with("not", isNull);
        Map<String, Object> isKind = Map.of("const", KINDS.name().apply(kind));
        return Schema.of("if", Map.of("properties", Map.of(TYPE.name(), isKind)))
                .with("then", isThere)
                .with("else", isNull);
    }

    private static void checkField(JsonCursor in, Fields fields, Field<?, ?> field, boolean isNeeded) {
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
