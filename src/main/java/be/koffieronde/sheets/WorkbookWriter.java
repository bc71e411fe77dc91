package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.changes.ChangesSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one workbook, from its first sheet to its last, keeping only a few hundred rows at a time. */
final class WorkbookWriter {

    private final Language language;
    private final Faults faults;
    private final Workbook workbook;
    private @Nullable Worksheet latest;

    WorkbookWriter(Language language, Path file, OutputStream out) {
        this.language = language;
        this.faults = new Faults(file);
        this.workbook = new Workbook(out, "Koffieronde", "1.0");
        workbook.setGlobalDefaultFont("Arial", 10);
        workbook.properties().setTextProperty(SealedWorkbook.PROPERTY, SealedWorkbook.NO_SEAL);
    }

    /** @param problem null: an example on each sheet in its place */
    void write(@Nullable Problem problem) throws IOException {
        try (workbook) {
            new GuideWriter(language, newSheet(SheetKind.GUIDE))
                    .write(List.of(
                            SettingsSheet.PLAN,
                            PlaceSheets.LOCATIONS,
                            PlaceSheets.SCHOOLS,
                            SupporterSheet.PLAN,
                            PartnerSheets.PARTNERS,
                            PupilSheet.PLAN,
                            ChangesSheet.PLAN,
                            AppointmentSheets.MEETINGS,
                            AppointmentSheets.COMMITMENTS,
                            PartnerSheets.MODELS,
                            LastTalksSheet.PLAN,
                            WeightSheet.PLAN,
                            TimesSheet.PLAN));
            new SettingsWriter(language, writer(SheetKind.SETTINGS)).write(problem);
            write(PlaceSheets.LOCATIONS, problem, all -> all.locations().stream());
            write(PlaceSheets.SCHOOLS, problem, all -> all.schools().stream());
            write(SupporterSheet.PLAN, problem, all -> all.supporters().stream());
            write(PartnerSheets.PARTNERS, problem, all -> all.partners().stream());
            write(PupilSheet.PLAN, problem, all -> all.pupils().stream().flatMap(PupilSheet::rows));
            write(ChangesSheet.PLAN, problem, ChangesSheet::rows);
            write(AppointmentSheets.MEETINGS, problem, all -> all.meetings().stream());
            write(AppointmentSheets.COMMITMENTS, problem, all -> all.commitments().stream());
            write(PartnerSheets.MODELS, problem, all -> all.collaborationModels().stream());
            write(LastTalksSheet.PLAN, problem, LastTalksSheet::rows);
            planWriter(WeightSheet.PLAN, false, problem)
                    .write(WeightSheet.rows(
                            problem == null ? Map.of() : problem.weights().overrides(), language));
            write(TimesSheet.PLAN, problem, all -> Stream.empty());
            if (problem != null && problem.travel() instanceof Travel.Matrix matrix) {
                writeTables(matrix, problem.locations());
            }
            new ListsWriter(language, problem).write(writer(SheetKind.LISTS));
        }
        faults.throwIfAny();
    }

    private <R> void write(SheetPlan<R> plan, @Nullable Problem problem, Function<Problem, Stream<R>> rows)
            throws IOException {
        planWriter(plan, problem == null, problem).write(problem == null ? Stream.empty() : rows.apply(problem));
    }

    private <R> PlanWriter<R> planWriter(SheetPlan<R> plan, boolean hasExample, @Nullable Problem problem)
            throws IOException {
        return new PlanWriter<>(plan, language, hasExample, problem == null, writer(plan.kind()));
    }

    private void writeTables(Travel.Matrix matrix, List<Location> locations) throws IOException {
        List<String> ids = locations.stream().map(Location::id).toList();
        for (Profile profile : Profile.values()) {
            List<List<Double>> minutes = matrix.minutes().get(profile);
            if (minutes != null) {
                new MatrixWriter(language, writer(SheetKind.of(profile))).write(ids, minutes);
            }
        }
    }

    private SheetWriter writer(SheetKind kind) throws IOException {
        return new SheetWriter(newSheet(kind), language, faults);
    }

    /** Starts a sheet; the one before it is then done, for a workbook is written one sheet after the other. */
    private Worksheet newSheet(SheetKind kind) throws IOException {
        if (latest != null) {
            latest.finish();
        }
        latest = workbook.newWorksheet(kind.title().in(language));
        return latest;
    }
}
