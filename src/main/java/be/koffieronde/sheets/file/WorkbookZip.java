package be.koffieronde.sheets.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The file of a workbook: parts in a zip, which refer to one another. */
final class WorkbookZip implements AutoCloseable {

    private static final int LONGEST_NAME = 500;

    /** More sheets, and other parts, than anybody has in a workbook. */
    static final int MOST_PARTS = 10_000;

    private final Path file;
    private final ZipFile zip;

    private WorkbookZip(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws InvalidInputException if it is no zip
     */
    static WorkbookZip open(Path file) {
        try {
            return new WorkbookZip(file, new ZipFile(file.toFile()));
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, Message.of("sheets.part.unreadable.end"));
        }
    }

    /** A part to read; null if it is not there. */
    @Nullable
    WorkbookPart part(String name) {
        ZipEntry entry = zip.getEntry(name);
        try {
            return entry == null
                    ? null
                    : new WorkbookPart(
                            this, name, new PartStream(zip.getInputStream(entry), entry.getCompressedSize()));
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInputException known) {
                throw known;
            }
            throw damaged(name);
        }
    }

    /** A part that no workbook is without. */
    WorkbookPart requiredPart(String name) {
        WorkbookPart part = part(name);
        if (part == null) {
            throw unreadable(file, Message.of("sheets.part.unreadable.without", FreeText.cut(name)));
        }
        return part;
    }

    /** The parts that a part refers to, by the reference's id. */
    Map<String, Reference> references(String part) {
        int slash = part.lastIndexOf('/') + 1;
        Map<String, Reference> references = new HashMap<>();
        try (WorkbookPart list = part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            while (list != null && list.nextStart("Relationship")) {
                String id = list.attribute("Id");
                String type = list.attribute("Type");
                String target = list.attribute("Target");
                if (id != null && type != null && target != null) {
                    references.put(id, new Reference(type, resolved(part.substring(0, slash), target)));
                }
                if (references.size() > MOST_PARTS) {
                    throw list.tooMuch();
                }
            }
        }
        return references;
    }

    /**
     * A part that another one refers to.
     *
     * @param type an address of which the last word says what it is
     */
    record Reference(String type, String part) {

        boolean isTo(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    InvalidInputException damaged(String place) {
        return refusal(place, "sheets.damaged");
    }

    InvalidInputException tooMuch(String place) {
        return refusal(place, "sheets.too-much");
    }

    private InvalidInputException refusal(String place, String code) {
        return new InvalidInputException(Fault.of(code).in(place).in(file.toString()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable(file, Message.of("sheets.part.unreadable.gone"));
        }
    }

    private static InvalidInputException unreadable(Path file, Message reason) {
        return new InvalidInputException(Fault.of("sheets.unreadable", reason).in(file.toString()));
    }

    private static String resolved(String directory, String target) {
        if (target.startsWith("/") || target.length() > LONGEST_NAME) {
            return target.substring(1);
        }
        String path = directory + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path;
    }
}
