package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.School;
import be.koffieronde.problem.WeekWindows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the locations and schools of a problem file. */
final class PlaceReader {

    static final Field<Double> LATITUDE = required("latitude", in -> in.number(-90, 90));
    static final Field<Double> LONGITUDE = required("longitude", in -> in.number(-180, 180));

    private static final Field<String> LOCATION_ID = required("id", in -> in.newId(Kind.LOCATION));
    private static final Shape LOCATION = Shape.of(LOCATION_ID, LATITUDE, LONGITUDE);

    private static final Field<String> SCHOOL_ID = required("id", in -> in.newId(Kind.SCHOOL));
    private static final Field<String> NAME = required("name", JsonCursor::text);
    private static final Field<String> AT = required("location", in -> in.reference(Kind.LOCATION));
    private static final Field<WeekWindows> OPEN = optional("open", TimeValues::weekWindows);
    private static final Field<WeekWindows> LESSONS = required("lessons", TimeValues::weekWindows);
    private static final Field<Set<LocalDate>> CLOSED_DAYS = optional("closedDays", TimeValues::dates);
    private static final Shape SCHOOL = Shape.of(SCHOOL_ID, NAME, AT, OPEN, LESSONS, CLOSED_DAYS);

    private PlaceReader() {}

    static @Nullable Location location(JsonCursor in) throws IOException {
        return in.object(
                LOCATION, fields -> new Location(fields.get(LOCATION_ID), fields.get(LATITUDE), fields.get(LONGITUDE)));
    }

    static @Nullable School school(JsonCursor in) throws IOException {
        return in.object(
                SCHOOL,
                fields -> new School(
                        fields.get(SCHOOL_ID),
                        fields.get(NAME),
                        fields.get(AT),
                        fields.find(OPEN),
                        fields.get(LESSONS),
                        fields.or(CLOSED_DAYS, Set.of())));
    }
}
