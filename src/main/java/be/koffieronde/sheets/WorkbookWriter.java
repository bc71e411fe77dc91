package be.koffieronde.sheets;

import be.koffieronde.format.file.Faults;
import be.koffieronde.format.file.SealedWorkbook;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Travel;
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
    private boolean isTemplate;
    private @Nullable Worksheet latest;

    WorkbookWriter(Language language, Path file, OutputStream out) {
        this.language = language;
        this.faults = new Faults(file);
        this.workbook = new Workbook(out, "Koffieronde", "1.0");
        workbook.setGlobalDefaultFont("Arial", 10);
        workbook.properties().setTextProperty(SealedWorkbook.PROPERTY, SealedWorkbook.NO_SEAL);
    }

    void writeTemplate() throws IOException {
        isTemplate = true;
        try (workbook) {
            new GuideWriter(language).write(newSheet(SheetKind.GUIDE));
            new SettingsWriter(language, faults).write(new RowValues(language), newSheet(SheetKind.SETTINGS));
            for (SheetPlan plan : List.of(
                    PlaceSheets.LOCATIONS,
                    PlaceSheets.SCHOOLS,
                    SupporterSheet.PLAN,
                    PartnerSheets.PARTNERS,
                    PupilSheet.PLAN,
                    AppointmentSheets.MEETINGS,
                    AppointmentSheets.COMMITMENTS,
                    PartnerSheets.MODELS)) {
                write(plan, Stream.empty());
            }
            write(WeightSheet.PLAN, WeightSheet.write(Map.of(), language).stream());
            write(TimesSheet.PLAN, Stream.empty());
            new ListsWriter(language, faults).write(newSheet(SheetKind.LISTS));
        }
        faults.throwIfAny();
    }

    void write(Problem problem) throws IOException {
        try (workbook) {
            new GuideWriter(language).write(newSheet(SheetKind.GUIDE));
            new SettingsWriter(language, faults)
                    .write(SettingsSheet.write(problem, language), newSheet(SheetKind.SETTINGS));
            write(PlaceSheets.LOCATIONS, problem.locations(), each -> PlaceSheets.write(each, language));
            write(PlaceSheets.SCHOOLS, problem.schools(), each -> PlaceSheets.write(each, language));
            write(SupporterSheet.PLAN, problem.supporters(), each -> SupporterSheet.write(each, language));
            write(PartnerSheets.PARTNERS, problem.partners(), each -> PartnerSheets.write(each, language));
            write(
                    PupilSheet.PLAN,
                    problem.pupils().stream().flatMap(pupil -> PupilSheet.write(pupil, language).stream()));
            write(AppointmentSheets.MEETINGS, problem.meetings(), each -> AppointmentSheets.write(each, language));
            write(
                    AppointmentSheets.COMMITMENTS,
                    problem.commitments(),
                    each -> AppointmentSheets.write(each, language));
            write(PartnerSheets.MODELS, problem.collaborationModels(), each -> PartnerSheets.write(each, language));
            write(WeightSheet.PLAN, WeightSheet.write(problem.weights().overrides(), language).stream());
            write(TimesSheet.PLAN, Stream.empty());
            if (problem.travel() instanceof Travel.Matrix matrix) {
                writeTables(
                        matrix, problem.locations().stream().map(Location::id).toList());
            }
            new ListsWriter(language, faults).with(problem).write(newSheet(SheetKind.LISTS));
        }
        faults.throwIfAny();
    }

    private <T> void write(SheetPlan plan, List<T> things, Function<T, RowValues> row) throws IOException {
        write(plan, things.stream().map(row));
    }

    private void write(SheetPlan plan, Stream<RowValues> rows) throws IOException {
        boolean hasExample = isTemplate && plan.kind() != SheetKind.WEIGHTS;
        new PlanWriter(plan, language, hasExample, isTemplate, faults).write(rows, newSheet(plan.kind()));
    }

    private void writeTables(Travel.Matrix matrix, List<String> locations) throws IOException {
        for (Profile profile : Profile.values()) {
            List<List<Double>> minutes = matrix.minutes().get(profile);
            if (minutes != null) {
                SheetKind kind = profile == Profile.CAR ? SheetKind.CAR : SheetKind.BIKE;
                new MatrixWriter(language, faults).write(locations, minutes, newSheet(kind));
            }
        }
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
