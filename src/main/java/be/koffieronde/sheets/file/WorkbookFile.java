package be.koffieronde.sheets.file;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An Excel workbook on disk, from which sheets are read row by row; ECMA-376 part 1, of which it knows what is about the
 * values of cells. fastexcel's reader was used before: of a formula's result it does not tell whether it is a text, it
 * expands numbers before one can look at them, and nothing in it is bounded.
 */
public final class WorkbookFile implements AutoCloseable {

    private final WorkbookZip zip;
    private final Map<String, String> parts;
    private final SheetCells cells;

    private WorkbookFile(WorkbookZip zip, Map<String, String> parts, SheetCells cells) {
        this.zip = zip;
        this.parts = parts;
        this.cells = cells;
    }

    /** What is done with a row that is not empty. */
    @FunctionalInterface
    public interface RowUser {

        /**
         * Uses a row.
         *
         * @param row counted from 1
         * @param cells those that are not empty, by column counted from 0, in order
         */
        void use(int row, Map<Integer, CellContent> cells);
    }

    /**
     * Opens a workbook.
     *
     * @throws InvalidInputException if the file is none that can be read
     */
    public static WorkbookFile open(Path file) {
        checkKind(file);
        WorkbookZip zip = WorkbookZip.open(file);
        try {
            return open(zip);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void checkKind(Path file) {
        check(Files.exists(file), "file.missing", file);
        check(!Files.isDirectory(file), "file.directory", file);
        check(Files.isReadable(file), "file.no-permission", file);
        FileKind kind = FileKind.of(file);
        check(!isEmpty(file), "sheets.empty-file", file);
        check(kind != FileKind.OTHER, "sheets.no-workbook", file);
        if (kind != FileKind.WORKBOOK && kind.isForSpreadsheets()) {
            throw new InvalidInputException(Fault.of("sheets.other-workbook", kind.called(), kind.remedy())
                    .in(file.toString()));
        }
        FileKind.WORKBOOK.refuseOther(file);
    }

    private static void check(boolean isSound, String code, Path file) {
        if (!isSound) {
            throw new InvalidInputException(Fault.of(code).in(file.toString()));
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static WorkbookFile open(WorkbookZip zip) {
        String workbook = zip.references("").values().stream()
                .filter(reference -> reference.isTo("officeDocument"))
                .map(WorkbookZip.Reference::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, WorkbookZip.Reference> references = zip.references(workbook);
        Map<String, String> parts = new LinkedHashMap<>();
        boolean countsFrom1904 = false;
        try (WorkbookPart part = zip.requiredPart(workbook)) {
            while (part.next()) {
                if (part.isStart("workbookPr")) {
                    String flag = part.attribute("date1904");
                    countsFrom1904 = "1".equals(flag) || "true".equals(flag);
                } else if (part.isStart("sheet")) {
                    addSheet(part, references, parts);
                }
            }
        }
        Collection<WorkbookZip.Reference> all = references.values();
        SharedTexts texts = read(zip, all, "sharedStrings", SharedTexts::read, SharedTexts.none());
        CellLooks looks = read(zip, all, "styles", CellLooks::read, CellLooks.none());
        return new WorkbookFile(zip, parts, new SheetCells(texts, looks, countsFrom1904));
    }

    private static void addSheet(
            WorkbookPart part, Map<String, WorkbookZip.Reference> references, Map<String, String> parts) {
        String name = part.attribute("name");
        WorkbookZip.Reference reference = references.get(String.valueOf(part.attribute("id")));
        if (name == null || reference == null) {
            throw part.damaged();
        }
        if (parts.size() >= WorkbookZip.MOST_PARTS) {
            throw part.tooMuch();
        }
        if (reference.isTo("worksheet")) {
            parts.putIfAbsent(name, reference.part());
        }
    }

    /** Reads the part of a kind; what stands for none if there is none. */
    private static <T> T read(
            WorkbookZip zip,
            Collection<WorkbookZip.Reference> references,
            String kind,
            Function<WorkbookPart, T> reader,
            T none) {
        for (WorkbookZip.Reference reference : references) {
            if (reference.isTo(kind)) {
                try (WorkbookPart part = zip.part(reference.part())) {
                    return part == null ? none : reader.apply(part);
                }
            }
        }
        return none;
    }

    public List<String> sheets() {
        return List.copyOf(parts.keySet());
    }

    /**
     * Goes through the rows of a sheet that are not empty, from the first.
     *
     * @throws InvalidInputException if the file is damaged
     */
    public void forEachRow(String sheet, RowUser user) {
        try (WorkbookPart part = zip.requiredPart(Objects.requireNonNull(parts.get(sheet)))) {
            new SheetPart(sheet, part, cells).forEachRow(user);
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
