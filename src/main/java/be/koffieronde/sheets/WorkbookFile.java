package be.koffieronde.sheets;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An Excel workbook on disk, from which sheets are read row by row; ECMA-376 part 1, of which it knows what is about the
 * values of cells. fastexcel's reader was used before: of a formula's result it does not tell whether it is a text, it
 * expands numbers before one can look at them, and nothing in it is bounded.
 */
final class WorkbookFile implements AutoCloseable {

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
    interface RowUser {

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
    static WorkbookFile open(Path file) {
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
        if (!Files.exists(file)) {
            throw new InvalidInputException("%s: there is no such file; check its name".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInputException("%s: this is a directory; name a workbook in it".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw new InvalidInputException(
                    "%s: no permission to read this file; ask its owner, or change its permissions".formatted(file));
        }
        FileKind kind = FileKind.of(file);
        if (isEmpty(file)) {
            throw new InvalidInputException(
                    "%s: the file is empty; give a workbook as 'koffieronde template' makes it".formatted(file));
        }
        if (kind == FileKind.OTHER) {
            throw new InvalidInputException("%s: this is no workbook; save it as .xlsx".formatted(file));
        }
        if (kind != FileKind.WORKBOOK && kind.isForSpreadsheets()) {
            throw new InvalidInputException("%s: this is %s; %s".formatted(file, kind.called(), kind.remedy()));
        }
        FileKind.WORKBOOK.refuseOther(file);
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
        return new WorkbookFile(
                zip, parts, new SheetCells(texts(zip, references), looks(zip, references), countsFrom1904));
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

    private static SharedTexts texts(WorkbookZip zip, Map<String, WorkbookZip.Reference> references) {
        for (WorkbookZip.Reference reference : references.values()) {
            if (reference.isTo("sharedStrings")) {
                try (WorkbookPart part = zip.part(reference.part())) {
                    return part == null ? SharedTexts.none() : SharedTexts.read(part);
                }
            }
        }
        return SharedTexts.none();
    }

    private static CellLooks looks(WorkbookZip zip, Map<String, WorkbookZip.Reference> references) {
        for (WorkbookZip.Reference reference : references.values()) {
            if (reference.isTo("styles")) {
                try (WorkbookPart part = zip.part(reference.part())) {
                    return part == null ? CellLooks.none() : CellLooks.read(part);
                }
            }
        }
        return CellLooks.none();
    }

    List<String> sheets() {
        return List.copyOf(parts.keySet());
    }

    /**
     * Goes through the rows of a sheet that are not empty, from the first.
     *
     * @throws InvalidInputException if the file is damaged
     */
    void forEachRow(String sheet, RowUser user) {
        try (WorkbookPart part = zip.requiredPart(Objects.requireNonNull(parts.get(sheet)))) {
            new SheetPart(sheet, part, cells).forEachRow(user);
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
