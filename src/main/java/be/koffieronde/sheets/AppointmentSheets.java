package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.problem.Window;
import be.koffieronde.sheets.ListedTimes.Use;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings and the commitments. */
final class AppointmentSheets {

    private static final Column<String> MEETING_ID = Column.required("id", "id", TextFormat.newId(Thing.MEETING))
            .note("Korte naam, elk een andere", "Short name, each its own")
            .example("mdo-p17");
    private static final Column<List<String>> PARTNERS = Column.required(
                    "partners", "partners", ListFormat.references(Thing.PARTNER, SheetKind.PARTNERS))
            .note(
                    "Wie erbij is; het overleg is in de school van de eerste",
                    "Who is there; it is held at the school of" + " the first")
            .example(List.of("heidi"))
            .width(26);
    private static final Column<String> PUPIL = Column.optional(
                    "leerling", "pupil", TextFormat.reference(Thing.PUPIL, SheetKind.PUPILS))
            .note(
                    "Over wie het gaat; dan komt wie de leerling ondersteunt",
                    "Whom it is about; then whoever supports" + " the pupil comes")
            .example("p17");
    private static final Column<String> WANTED_SUPPORTER = Column.optional(
                    "ondersteuner", "supporter", TextFormat.reference(Thing.SUPPORTER, SheetKind.SUPPORTERS))
            .note("Wie erbij moet zijn; leeg: wie kan", "Who must be there; empty: whoever can")
            .example("an");
    private static final Column<Integer> MINUTES = Column.required(
                    "minuten", "minutes", WholeFormat.minutes(1, Limits.MINUTES_OF_DAY))
            .note("Hoelang het duurt", "How long it takes")
            .example(30)
            .width(10);
    private static final Column<String> OTHER_LOCATION = Column.optional(
                    "locatie", "location", TextFormat.reference(Thing.LOCATION, SheetKind.LOCATIONS))
            .note("Alleen als het niet in de school is", "Only if it is not at the school")
            .example("centre");
    private static final Column<WeekWindows> WHEN = Column.optional("wanneer", "when", new WeekFormat())
            .note(
                    "Wanneer het mag: ma 15u25-16u30. Leeg: als alle partners vrij zijn",
                    "When it may be: Mon 15:25-16:30. Empty: when all partners are free")
            .example(WeekText.parse("ma 15u25-16u30"))
            .width(30);

    static final SheetPlan MEETINGS = new SheetPlan(
            SheetKind.MEETINGS,
            new Label("Overleg van een ondersteuner met partners", "Meetings of a supporter with partners"),
            List.of(MEETING_ID, PARTNERS, PUPIL, WANTED_SUPPORTER, MINUTES, OTHER_LOCATION, WHEN));

    private static final Column<String> COMMITMENT_ID = Column.required("id", "id", TextFormat.newId(Thing.COMMITMENT))
            .note("Korte naam, elk een andere", "Short name, each its own")
            .example("team-an");
    private static final Column<String> SUPPORTER = Column.required(
                    "ondersteuner", "supporter", TextFormat.reference(Thing.SUPPORTER, SheetKind.SUPPORTERS))
            .note("Id of naam van het blad Ondersteuners", "Id or name on the sheet of supporters")
            .example("an");
    private static final Column<LocalDate> DATE = Column.required("datum", "date", new DateFormat())
            .note("Eén datum: 25/11/2026", "One date: 25/11/2026")
            .example(LocalDate.of(2026, 11, 25));
    private static final Column<Integer> FROM = Column.required("van", "from", new TimeFormat())
            .note("Begin: 10:30", "Start: 10:30")
            .example(630)
            .width(10);
    private static final Column<Integer> UNTIL = Column.required("tot", "until", new TimeFormat())
            .note("Einde: 12:30", "End: 12:30")
            .example(750)
            .width(10);
    private static final Column<String> LOCATION = Column.required(
                    "locatie", "location", TextFormat.reference(Thing.LOCATION, SheetKind.LOCATIONS))
            .note("Id van het blad Locaties", "Id on the sheet of locations")
            .example("centre")
            .width(22);
    private static final Column<String> TITLE = Column.required("titel", "title", TextFormat.free())
            .note("Wat het is", "What it is")
            .example("Team")
            .width(24);

    static final SheetPlan COMMITMENTS = new SheetPlan(
            SheetKind.COMMITMENTS,
            new Label("Vaste afspraken van één ondersteuner", "Fixed appointments of one supporter"),
            List.of(COMMITMENT_ID, SUPPORTER, DATE, FROM, UNTIL, LOCATION, TITLE));

    private AppointmentSheets() {}

    static @Nullable Meeting meeting(SheetRow row) {
        Values values = row.read(MEETINGS.columns());
        WeekWindows when = row.reading().times().added(Use.MEETING, values.find(MEETING_ID), values.find(WHEN));
        if (!values.isComplete()) {
            return null;
        }
        if (values.get(PARTNERS).isEmpty()) {
            row.fault(
                    PARTNERS,
                    new Label(
                            "hier staat niemand; een overleg heeft minstens één partner nodig",
                            "nobody is listed; a meeting needs at least one partner"));
            return null;
        }
        return new Meeting(
                values.get(MEETING_ID),
                values.get(PARTNERS),
                values.find(PUPIL),
                values.find(WANTED_SUPPORTER),
                values.get(MINUTES),
                values.find(OTHER_LOCATION),
                when);
    }

    static RowValues write(Meeting meeting, Language language) {
        return new RowValues(language)
                .with(MEETING_ID, meeting.id())
                .with(PARTNERS, meeting.partners())
                .with(PUPIL, meeting.pupil())
                .with(WANTED_SUPPORTER, meeting.supporter())
                .with(MINUTES, meeting.minutes())
                .with(OTHER_LOCATION, meeting.location())
                .with(WHEN, meeting.when());
    }

    static @Nullable Commitment commitment(SheetRow row) {
        Values values = row.read(COMMITMENTS.columns());
        Window time = window(values.find(FROM), values.find(UNTIL), row, UNTIL);
        return values.isComplete() && time != null
                ? new Commitment(
                        values.get(COMMITMENT_ID),
                        values.get(SUPPORTER),
                        values.get(DATE),
                        time,
                        values.get(LOCATION),
                        values.get(TITLE))
                : null;
    }

    static RowValues write(Commitment commitment, Language language) {
        return new RowValues(language)
                .with(COMMITMENT_ID, commitment.id())
                .with(SUPPORTER, commitment.supporter())
                .with(DATE, commitment.date())
                .with(FROM, commitment.time().from())
                .with(UNTIL, commitment.time().to())
                .with(LOCATION, commitment.location())
                .with(TITLE, commitment.title());
    }

    /** The window between two cells; null if there is none, with the fault reported if it ends before it starts. */
    static @Nullable Window window(
            @Nullable Integer from, @Nullable Integer until, SheetRow row, Column<Integer> column) {
        if (from == null || until == null) {
            return null;
        }
        try {
            return TimeText.window(from, until);
        } catch (Misread e) {
            row.fault(column, e.reason());
            return null;
        }
    }
}
