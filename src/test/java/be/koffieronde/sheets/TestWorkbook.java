package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook as a person makes it, cell by cell. */
final class TestWorkbook {

    /** A number shown in some format. */
    record Shown(double number, String format) {}

    /** A formula, without a result. */
    record Formula(String expression) {}

    private final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();

    /** A small centre in Dutch, on all sheets, without a fault. */
    static TestWorkbook centrum() {
        return new TestWorkbook()
                .sheet("Instellingen", row("instelling", "waarde"), row("naam", "week-48"), row("eerste dag", date(23)))
                .sheet(
                        "Locaties",
                        row("id", "breedte", "lengte"),
                        row("thuis-an", 50.9311, 5.3378),
                        row("loc-brug", 50.95, 5.35))
                .sheet(
                        "Scholen",
                        row("id", "naam", "locatie", "open", "lesuren", "sluitingsdagen"),
                        row("de-brug", "De Brug", "loc-brug", "ma-vr 8u-17u", "ma di 8u45-9u35, 9u35-10u25", null),
                        row("de-kring", "De Kring", "loc-brug", null, "wo 8:30-12:00", null))
                .sheet(
                        "Ondersteuners",
                        row("id", "naam", "thuis", "vervoer", "expertise", "uren", "minuten per week", "afwezig"),
                        row("an", "An", "thuis-an", "auto", "T9; BA", "ma-vr 8u15-16u15", 2160, null))
                .sheet(
                        "Partners",
                        row("id", "naam", "rol", "school", "vrij", "gesprek om de weken", "laatste gesprek"),
                        row("heidi", "juf Heidi", "TEACHER", "de-brug", "ma 10u25-10u40", 2, date(2)))
                .sheet(
                        "Leerlingen",
                        row(
                                "id",
                                "naam",
                                "school",
                                "partners",
                                "nood",
                                "expertise",
                                "keer per week",
                                "minuten",
                                "wanneer"),
                        row("p1", "L.", "de-brug", "heidi", "p1-a", "T9", 2, 50, "ma di 8u45-10u25"))
                .sheet(
                        "Overleg",
                        row("id", "partners", "leerling", "minuten", "wanneer"),
                        row("m1", "heidi", "p1", 30, "ma 15u25-16u30"))
                .sheet(
                        "Afspraken",
                        row("id", "ondersteuner", "datum", "van", "tot", "locatie", "titel"),
                        row("team", "an", date(25), time(10, 30), time(12, 30), "loc-brug", "Team"))
                .sheet("Samenwerking", row("naam", "om de hoeveel weken", "minuten"), row("latrelatie", 4, 15))
                .sheet("Gewichten", row("regel", "punten"), row("Commute", 7))
                .sheet("Tijden", row("voor", "soort", "dag", "van", "tot"));
    }

    static LocalDate date(int dayOfNovember) {
        return LocalDate.of(2026, 11, dayOfNovember);
    }

    static Shown time(int hour, int minute) {
        return new Shown((hour * 60 + minute) / 1440.0, "h:mm");
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    @SafeVarargs
    final TestWorkbook sheet(String name, List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> list = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            list.add(row);
        }
        sheets.put(name, list);
        return this;
    }

    TestWorkbook without(String sheet) {
        assertThat(sheets.remove(sheet)).isNotNull();
        return this;
    }

    boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }

    TestWorkbook renamed(String sheet, String name) {
        List<List<@Nullable Object>> rows = sheets.get(sheet);
        without(sheet);
        sheets.put(name, rows);
        return this;
    }

    /** Puts something in a cell such as {@code Leerlingen!F2}; null empties it. */
    TestWorkbook with(String place, @Nullable Object value) {
        String sheet = place.substring(0, place.indexOf('!'));
        int column = place.charAt(sheet.length() + 1) - 'A';
        int row = Integer.parseInt(place.substring(sheet.length() + 2)) - 1;
        List<List<@Nullable Object>> rows = sheets.get(sheet);
        while (rows.size() <= row) {
            rows.add(row());
        }
        while (rows.get(row).size() <= column) {
            rows.get(row).add(null);
        }
        rows.get(row).set(column, value);
        return this;
    }

    /** The same with sheets in reverse order, and the columns of those with ids too. */
    TestWorkbook backwards() {
        TestWorkbook reversed = new TestWorkbook();
        List<String> names = new ArrayList<>(sheets.keySet());
        Collections.reverse(names);
        for (String name : names) {
            List<List<@Nullable Object>> rows = sheets.get(name);
            if (!name.equals("Instellingen")) {
                int width = rows.get(0).size();
                rows.forEach(row -> reverse(row, width));
            }
            reversed.sheets.put(name, rows);
        }
        return reversed;
    }

    private static void reverse(List<@Nullable Object> row, int width) {
        while (row.size() < width) {
            row.add(null);
        }
        Collections.reverse(row);
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> write(rows, workbook.newWorksheet(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Problem read(Path directory) {
        return ProblemWorkbookTest.read(write(directory.resolve("centrum.xlsx")), Map.of());
    }

    /** What is wrong, by place, without the name of the file. */
    List<String> faults(Path directory) {
        return faults(directory, Language.NL);
    }

    /** The same in a language. */
    List<String> faults(Path directory, Language language) {
        Path file = write(directory.resolve("centrum.xlsx"));
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> ProblemWorkbookTest.read(file, Map.of()));
        assertThat(thrown).isNotNull();
        return thrown.faults().stream()
                .map(fault -> fault.in(language).replace(file + ": ", ""))
                .toList();
    }

    private static void write(List<List<@Nullable Object>> rows, Worksheet sheet) {
        for (int row = 0; row < rows.size(); row++) {
            Map<Integer, Object> cells = new TreeMap<>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (value != null) {
                    cells.put(column, value);
                }
            }
            int at = row;
            cells.forEach((column, value) -> write(sheet, at, column, value));
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Shown shown) {
            sheet.value(row, column, shown.number);
            sheet.style(row, column).format(shown.format).set();
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else {
            sheet.value(row, column, value.toString());
        }
    }
}
