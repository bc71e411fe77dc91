package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Clash;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.School;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locations and schools of a problem file. */
final class PlaceFields {

    static final Form<Double> LATITUDES = Form.number(-90, 90);
    static final Form<Double> LONGITUDES = Form.number(-180, 180);

    private static final Field<Location, String> LOCATION_ID = required("id", Form.newId(Kind.LOCATION), Location::id);
    private static final Field<Location, Double> LATITUDE = required("latitude", LATITUDES, Location::latitude);
    private static final Field<Location, Double> LONGITUDE = required("longitude", LONGITUDES, Location::longitude);
    private static final Shape<Location> LOCATION_SHAPE = Shape.of("location", LOCATION_ID, LATITUDE, LONGITUDE);

    static final Form<Location> LOCATION = LOCATION_SHAPE.readBy(PlaceFields::location);

    private static final Field<School, String> SCHOOL_ID = required("id", Form.newId(Kind.SCHOOL), School::id);
    private static final Field<School, String> NAME = required("name", Form.TEXT, School::name);
    private static final Field<School, String> AT =
            required("location", Form.reference(Kind.LOCATION), School::location);
    private static final Field<School, WeekWindows> OPEN = optional("open", TimeForms.WEEK_WINDOWS, School::open);
    private static final Field<School, WeekWindows> LESSONS =
            required("lessons", TimeForms.WEEK_WINDOWS, School::lessons);
    private static final Field<School, Set<LocalDate>> CLOSED_DAYS =
            optional("closedDays", TimeForms.DATES, School::closedDays);
    private static final Field<School, DatedExceptions> ON =
            optional("on", TimeForms.EXCEPTIONS, thing -> thing.on().isEmpty() ? null : thing.on());

    static final Form<School> SCHOOL = Clash.checked(
            Shape.of("school", SCHOOL_ID, NAME, AT, OPEN, LESSONS, CLOSED_DAYS, ON),
            CLOSED_DAYS,
            ON,
            fields -> new School(
                    fields.get(SCHOOL_ID),
                    fields.get(NAME),
                    fields.get(AT),
                    fields.find(OPEN),
                    fields.get(LESSONS),
                    fields.or(CLOSED_DAYS, Set.of()),
                    fields.or(ON, DatedExceptions.NONE)));

    private PlaceFields() {}

    /** Counts them too, as matrices have a row for each. */
    private static @Nullable Location location(JsonCursor in) throws IOException {
        in.references().meet(Kind.LOCATION);
        return in.object(
                LOCATION_SHAPE,
                fields -> new Location(fields.get(LOCATION_ID), fields.get(LATITUDE), fields.get(LONGITUDE)));
    }
}
