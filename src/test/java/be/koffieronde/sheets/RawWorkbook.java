package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.language.Language;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sheets.cells.SheetKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook as other programs make it, or nobody should: the small centre, of which the XML can be changed. */
final class RawWorkbook {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Path directory;

    private RawWorkbook(Path directory) {
        this.directory = directory;
    }

    /** The centre of {@link TestWorkbook}, its sheets called in English. */
    static RawWorkbook centrum(Path directory) {
        TestWorkbook workbook = TestWorkbook.centrum();
        Stream.of(SheetKind.values())
                .map(SheetKind::title)
                .filter(title -> workbook.has(title.in(Language.NL)))
                .forEach(title -> workbook.renamed(title.in(Language.NL), title.in(Language.EN)));
        return of(workbook, directory);
    }

    static RawWorkbook of(TestWorkbook workbook, Path directory) {
        RawWorkbook raw = new RawWorkbook(directory);
        Path file = workbook.write(directory.resolve("plain.xlsx"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                raw.parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raw;
    }

    /** Makes a cell anew; a dollar in the XML stands for a quote. */
    RawWorkbook cell(String place, String attributes, String content) {
        String sheet = place.substring(0, place.indexOf('!'));
        String cell = place.substring(sheet.length() + 1);
        return change(
                sheetPart(sheet),
                "<c r=\"%s\"(?:[^>]*/>|[^>]*>.*?</c>)".formatted(cell),
                "<c r=\"%s\" %s>%s</c>".formatted(cell, attributes.replace('$', '"'), content.replace('$', '"')));
    }

    /** Makes the row of a sheet anew, with its tags. */
    RawWorkbook row(String sheet, int row, String xml) {
        return change(sheetPart(sheet), "<row r=\"%d\".*?</row>".formatted(row), xml.replace('$', '"'));
    }

    /** Changes what is in a part, wherever it matches. */
    RawWorkbook change(String part, String pattern, String xml) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(get(part));
        assertThat(matcher.find()).as("%s in %s", pattern, part).isTrue();
        parts.put(part, matcher.replaceAll(Matcher.quoteReplacement(xml)));
        return this;
    }

    RawWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    RawWorkbook without(String part) {
        assertThat(parts.remove(part)).as(part).isNotNull();
        return this;
    }

    /** All its parts in the namespaces of Strict Open XML. */
    RawWorkbook strict() {
        parts.replaceAll((name, text) -> text.replace(NAMESPACE, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        return this;
    }

    /** The part that a sheet is in. */
    String sheetPart(String sheet) {
        List<String> names = new ArrayList<>();
        Matcher matcher = Pattern.compile("<sheet name=\"([^\"]*)\"").matcher(get("xl/workbook.xml"));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        assertThat(names).contains(sheet);
        return "xl/worksheets/sheet%d.xml".formatted(names.indexOf(sheet) + 1);
    }

    String get(String part) {
        assertThat(parts).containsKey(part);
        return String.valueOf(parts.get(part));
    }

    Path write() {
        Path file = directory.resolve("centrum.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Problem read() {
        return ProblemWorkbookTest.read(write(), Map.of());
    }

    /** What is wrong, by place, without the name of the file. */
    List<String> faults() {
        Path file = write();
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> ProblemWorkbookTest.read(file, Map.of()));
        assertThat(thrown).isNotNull();
        return thrown.lines().stream()
                .map(fault -> fault.replace(file + ": ", ""))
                .toList();
    }
}
