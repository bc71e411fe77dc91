package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.ScoreBounds;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.sheets.SettingsSheet.Settings;
import be.koffieronde.sheets.SettingsSheet.TravelKind;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.changes.Changes;
import be.koffieronde.sheets.changes.ChangesSheet;
import be.koffieronde.sheets.file.WorkbookFile;
import be.koffieronde.sheets.typed.CellPlace;
import be.koffieronde.sheets.typed.Label;
import be.koffieronde.sheets.typed.Remedy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one workbook, sheet by sheet, each after those it refers to. */
final class WorkbookReader {

    /** Where the calendar is at fault, which is told of already, dates without a year are not. */
    private static final Calendar ANY_WEEK = new Calendar(LocalDate.of(2001, 1, 1), 1, Set.of());

    private final WorkbookFile file;
    private final Reading reading;
    private final Function<String, RoadNetwork> networks;
    private final Map<SheetKind, String> sheets = new EnumMap<>(SheetKind.class);
    private final List<String> otherSheets = new ArrayList<>();
    private final SourcePlaces places = new SourcePlaces();

    private WorkbookReader(WorkbookFile file, Path path, Function<String, RoadNetwork> networks) {
        this.file = file;
        this.reading = new Reading(path, language(file.sheets()));
        this.networks = networks;
    }

    static ProblemWorkbook.Content read(Path path, Function<String, RoadNetwork> networks) {
        try (WorkbookFile file = WorkbookFile.open(path)) {
            return new WorkbookReader(file, path, networks).read();
        }
    }

    /** English if more sheets have an English name than a Dutch one. */
    private static Language language(Collection<String> sheets) {
        long english = SheetKind.count(sheets, Language.EN);
        return english > SheetKind.count(sheets, Language.NL) ? Language.EN : Language.NL;
    }

    private ProblemWorkbook.Content read() {
        file.sheets().forEach(this::find);
        checkSheets();
        Problem problem = problem();
        if (problem != null) {
            ScoreBounds.excesses(problem)
                    .forEach(excess -> reading.fault(SheetKind.WEIGHTS, WeightSheet.fault(excess)));
        }
        reading.times().reportUnclaimed(reading.names());
        otherSheets.forEach(sheet -> reading.warn(CellPlace.quoted(sheet), "sheets.sheet-not-read"));
        reading.faults().throwIfAny();
        if (problem == null) {
            throw new IllegalStateException("a reader that makes nothing must report a fault");
        }
        return new ProblemWorkbook.Content(problem, places, reading.warnings());
    }

    private @Nullable Problem problem() {
        readRows(TimesSheet.PLAN, TimesSheet::read);
        String settingsSheet = sheets.get(SheetKind.SETTINGS);
        Settings settings = settingsSheet == null ? Settings.NONE : SettingsReader.read(reading, settingsSheet, file);
        reading.expect(settings.calendar() == null ? ANY_WEEK : settings.calendar());
        List<Location> locations = locations();
        Travel travel = travel(settings);
        Set<Profile> profiles =
                travel instanceof Travel.Matrix matrix ? matrix.minutes().keySet() : Set.of(Profile.values());
        List<School> schools = read(PlaceSheets.SCHOOLS, PlaceSheets::school);
        List<CollaborationModel> models = read(PartnerSheets.MODELS, PartnerSheets::model);
        List<Supporter> supporters = read(SupporterSheet.PLAN, row -> SupporterSheet.read(row, profiles));
        List<Partner> partners = read(PartnerSheets.PARTNERS, PartnerSheets::partner);
        List<Pupil> pupils = pupils();
        List<Meeting> meetings = read(AppointmentSheets.MEETINGS, AppointmentSheets::meeting);
        List<Commitment> commitments = read(AppointmentSheets.COMMITMENTS, AppointmentSheets::commitment);
        Changes changes = changes();
        LastTalksSheet lasts = lastTalks();
        schools.replaceAll(changes::of);
        supporters.replaceAll(changes::of);
        partners.replaceAll(partner -> lasts.of(changes.of(partner)));
        pupils.replaceAll(changes::of);
        Weights weights = weights();
        return settings.name() == null || settings.calendar() == null || travel == null
                ? null
                : new Problem(
                        settings.name(),
                        settings.calendar(),
                        locations,
                        travel,
                        schools,
                        supporters,
                        partners,
                        models,
                        pupils,
                        meetings,
                        commitments,
                        weights);
    }

    private List<Location> locations() {
        List<Location> locations = new ArrayList<>();
        readRows(PlaceSheets.LOCATIONS, row -> {
            places.addLocation(row.place());
            addIfSound(PlaceSheets.location(row), locations);
        });
        return locations;
    }

    private Weights weights() {
        Map<Rule, Integer> points = new EnumMap<>(Rule.class);
        readRows(WeightSheet.PLAN, row -> WeightSheet.read(row, points));
        return new Weights(points);
    }

    private List<Pupil> pupils() {
        PupilSheet pupils = new PupilSheet();
        readRows(PupilSheet.PLAN, pupils::read);
        return new ArrayList<>(pupils.pupils());
    }

    private Changes changes() {
        Changes changes = new Changes(reading);
        readRows(ChangesSheet.PLAN, row -> ChangesSheet.read(row, changes));
        return changes;
    }

    private LastTalksSheet lastTalks() {
        LastTalksSheet lasts = new LastTalksSheet();
        readRows(LastTalksSheet.PLAN, lasts::read);
        return lasts;
    }

    /** Null if it cannot be known; tables are read also then, for what is wrong in them. */
    private @Nullable Travel travel(Settings settings) {
        TravelKind kind = settings.travel();
        if (kind == null || kind == TravelKind.MATRIX) {
            Travel matrix = matrix(settings);
            return kind == null ? null : matrix;
        }
        reportTable(SheetKind.CAR);
        reportTable(SheetKind.BIKE);
        return kind == TravelKind.ROADS ? roads(settings) : new Travel.Estimate(settings.parkingMinutes());
    }

    private Travel matrix(Settings settings) {
        List<String> locations = reading.names().ids(Thing.LOCATION);
        Map<Profile, List<List<Double>>> minutes = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            String sheet = sheets.get(SheetKind.of(profile));
            if (sheet != null) {
                places.put("travel.minutes." + profile.id(), sheet);
                minutes.put(profile, MatrixReader.read(reading, sheet, locations, file));
            }
        }
        return new Travel.Matrix(minutes, settings.parkingMinutes());
    }

    private @Nullable Travel roads(Settings settings) {
        String network = settings.network();
        if (network == null) {
            return null;
        }
        places.put("travel.network", settings.networkPlace());
        try {
            return new Travel.Roads(networks.apply(network), settings.parkingMinutes());
        } catch (InvalidInputException e) {
            reading.fault(settings.networkPlace(), "sheets.bad-network", network);
            e.faults().forEach(reading.faults()::add);
            return null;
        }
    }

    private void reportTable(SheetKind kind) {
        String sheet = sheets.get(kind);
        if (sheet != null) {
            reading.fault(sheet, "sheets.matrix-unused");
        }
    }

    private <T> List<T> read(SheetPlan<?> plan, Function<SheetRow, @Nullable T> reader) {
        List<T> things = new ArrayList<>();
        readRows(plan, row -> addIfSound(reader.apply(row), things));
        return things;
    }

    private static <T> void addIfSound(@Nullable T thing, List<T> things) {
        if (thing != null) {
            things.add(thing);
        }
    }

    private void readRows(SheetPlan<?> plan, Consumer<SheetRow> user) {
        String sheet = sheets.get(plan.kind());
        if (sheet != null) {
            new PlanReader(reading, plan, sheet, user).read(file);
        }
    }

    private void find(String sheet) {
        Optional<SheetKind> kind = SheetKind.titled(sheet);
        if (kind.isEmpty()) {
            otherSheets.add(sheet);
        } else if (sheets.putIfAbsent(kind.get(), sheet) != null) {
            reading.fault(CellPlace.quoted(sheet), "sheets.second-sheet");
        }
    }

    private void checkSheets() {
        List<Label> missing = Stream.of(SheetKind.values())
                .filter(kind -> !sheets.containsKey(kind))
                .map(SheetKind::title)
                .toList();
        for (String sheet : otherSheets) {
            Remedy.nearest(sheet, missing)
                    .ifPresent(remedy -> reading.fault(CellPlace.quoted(sheet), "sheets.unknown-sheet", remedy));
        }
        for (SheetKind kind : SheetKind.values()) {
            if (kind.isRequired() && !sheets.containsKey(kind)) {
                reading.fault(kind, Message.of("sheets.missing-sheet"));
            }
        }
    }
}
