package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.School;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.sheets.ListedTimes.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locations and the schools. */
final class PlaceSheets {

    private static final Column<String> LOCATION_ID = Column.required("id", "id", TextFormat.newId(Thing.LOCATION))
            .note("Korte naam van de plaats, elk een andere", "Short name of the place, each its own")
            .example("loc-de-brug")
            .width(34);
    private static final Column<Double> LATITUDE = Column.required(
                    "breedtegraad", "latitude", new FractionFormat(-90, 90))
            .formerly("breedte")
            .note(
                    "Noorderbreedte in graden, zoals een kaart op internet ze geeft: in Vlaanderen ongeveer 51",
                    "Degrees north, as maps on the web give them: about 51 in Flanders")
            .example(50.9311);
    private static final Column<Double> LONGITUDE = Column.required(
                    "lengtegraad", "longitude", new FractionFormat(-180, 180))
            .formerly("lengte")
            .note("Oosterlengte in graden: in Vlaanderen van 2,5 tot 6", "Degrees east: from 2.5 to 6 in Flanders")
            .example(5.3378);

    static final SheetPlan LOCATIONS = new SheetPlan(
            SheetKind.LOCATIONS,
            new Label(
                    "Elke plaats waar iemand vertrekt of aankomt: scholen, woonplaatsen, het centrum",
                    "Every place somebody leaves from or goes to: schools, homes, the centre"),
            List.of(LOCATION_ID, LATITUDE, LONGITUDE));

    private static final Column<String> SCHOOL_ID = Column.required("id", "id", TextFormat.newId(Thing.SCHOOL))
            .note(
                    "Korte naam, elk een andere; andere bladen verwijzen ernaar",
                    "Short name, each its own; other sheets" + " refer to it")
            .example("de-brug")
            .width(34);
    private static final Column<String> NAME = Column.required("naam", "name", TextFormat.free())
            .note("Zoals mensen de school noemen", "What people call the school")
            .example("De Brug")
            .width(34);
    private static final Column<String> LOCATION = Column.required(
                    "locatie", "location", TextFormat.reference(Thing.LOCATION, SheetKind.LOCATIONS))
            .note("Id van het blad Locaties", "Id on the sheet of locations")
            .example("loc-de-brug")
            .width(34);
    private static final Column<WeekWindows> OPEN = Column.optional("open", "open", new WeekFormat())
            .note(
                    "Wanneer er iets mag: ma-vr 8u-17u. Leeg: altijd",
                    "When anything may happen: Mon-Fri 8-17. Empty:" + " always")
            .example(WeekText.parse("ma di do vr 8u-17u; wo 8u-12u30"))
            .width(26);
    static final Column<WeekWindows> LESSONS = Column.expected("lesuren", "lessons", new WeekFormat())
            .note(
                    "De lesuren één voor één: ma di 8u25-9u15, 9u15-10u05; wo 8u25-9u15",
                    "The lessons one by one: Mon Tue 8:25-9:15, 9:15-10:05; Wed 8:25-9:15")
            .example(WeekText.parse("ma di do vr 8u45-9u35, 9u35-10u25, 10u40-11u30; wo 8u45-9u35, 9u35-10u25"))
            .width(54);
    private static final Column<Set<LocalDate>> CLOSED_DAYS = Column.optional(
                    "sluitingsdagen", "closed days", new DatesFormat())
            .note(
                    "Dagen waarop deze school dicht is, zoals een pedagogische studiedag: 27/11/2026",
                    "Days on which this school is closed, such as a day of training: 27/11/2026")
            .example(Set.of(LocalDate.of(2026, 11, 27)));

    static final SheetPlan SCHOOLS = new SheetPlan(
            SheetKind.SCHOOLS,
            new Label("De scholen en hun lesuren", "The schools and their bell times"),
            List.of(SCHOOL_ID, NAME, LOCATION, OPEN, LESSONS, CLOSED_DAYS));

    private PlaceSheets() {}

    static @Nullable Location location(SheetRow row) {
        return row.make(
                LOCATIONS.columns(),
                values -> new Location(values.get(LOCATION_ID), values.get(LATITUDE), values.get(LONGITUDE)));
    }

    static RowValues write(Location location, Language language) {
        return new RowValues(language)
                .with(LOCATION_ID, location.id())
                .with(LATITUDE, location.latitude())
                .with(LONGITUDE, location.longitude());
    }

    static @Nullable School school(SheetRow row) {
        Values values = row.read(SCHOOLS.columns());
        String id = values.find(SCHOOL_ID);
        row.reading().names().callIfNamed(Thing.SCHOOL, id, values.find(NAME));
        ListedTimes times = row.reading().times();
        WeekWindows open = times.added(Use.OPEN, id, values.find(OPEN));
        WeekWindows lessons = times.required(Use.LESSON, id, values.find(LESSONS), row, LESSONS);
        return values.isComplete() && lessons != null
                ? new School(
                        values.get(SCHOOL_ID),
                        values.get(NAME),
                        values.get(LOCATION),
                        open,
                        lessons,
                        values.or(CLOSED_DAYS, Set.of()))
                : null;
    }

    static RowValues write(School school, Language language) {
        return new RowValues(language)
                .with(SCHOOL_ID, school.id())
                .with(NAME, school.name())
                .with(LOCATION, school.location())
                .with(OPEN, school.open())
                .with(LESSONS, school.lessons())
                .with(CLOSED_DAYS, nullIfEmpty(school.closedDays()));
    }

    static @Nullable Set<LocalDate> nullIfEmpty(Set<LocalDate> dates) {
        return dates.isEmpty() ? null : dates;
    }
}
