package be.koffieronde.format.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Looks at the start of a file, and at the names in it, to tell what it is. */
final class FileLook {

    private static final int START = 512;

    /** More names than this are in no file of ours. */
    private static final int MOST_FIELDS = 100;

    /** Two of these are enough. */
    private static final Set<String> OF_PROBLEM =
            Set.of("calendar", "travel", "schools", "supporters", "partners", "pupils");

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final List<String> PACKED =
            List.of("\u001F\u008B", "BZh", "\u00FD7zXZ", "(\u00B5/\u00FD", "7z\u00BC\u00AF", "Rar!");

    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\u0000", "MM\u0000*");

    private static final Pattern LOG_HEADING =
            Pattern.compile("\\W{0,4}date\\W{1,3}supporter\\W{1,3}partner\\W", Pattern.CASE_INSENSITIVE);

    private static final Pattern SESSION_HEADING =
            Pattern.compile("\\W{0,4}date\\W{1,3}pupil\\W{1,3}need\\W", Pattern.CASE_INSENSITIVE);

    /** A first line of several cells, not that of a list in JSON. */
    private static final Pattern TABLE =
            Pattern.compile("(?!\"[^\"]*\"\\s*:)[^\\[{;,\t\\p{Cntrl}][^;,\t\\p{Cntrl}]*[;,\t]\\P{Cntrl}*\\R");

    private FileLook() {}

    static FileKind kind(Path file) {
        if (!Files.isRegularFile(file)) {
            return FileKind.OTHER;
        }
        try {
            String start = start(file);
            if (start.startsWith(ZIP)) {
                return zipped(file);
            }
            return start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").startsWith("{") ? json(file) : plain(start);
        } catch (IOException e) {
            return FileKind.OTHER;
        }
    }

    /** The first bytes, a character each. */
    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static FileKind plain(String start) {
        if (start.startsWith(OLE)) {
            return FileKind.OLD_WORKBOOK;
        }
        if (start.startsWith("OSMHeader", 6)) {
            return FileKind.EXTRACT;
        }
        if (start.contains("BEGIN:VCALENDAR")) {
            return FileKind.CALENDAR;
        }
        String text = start.replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (SESSION_HEADING.matcher(text).lookingAt()) {
            return FileKind.SESSION_LOG;
        }
        return LOG_HEADING.matcher(text).lookingAt() ? FileKind.TALK_LOG : ofOthers(text);
    }

    /** What other programs make, and people have beside our files. */
    private static FileKind ofOthers(String start) {
        if (PACKED.stream().anyMatch(start::startsWith)) {
            return FileKind.COMPRESSED;
        }
        if (start.startsWith("%PDF-")) {
            return FileKind.PDF;
        }
        if (PICTURES.stream().anyMatch(start::startsWith) || start.startsWith("WEBP", 8)) {
            return FileKind.PICTURE;
        }
        if (start.stripLeading().startsWith("<")) {
            return FileKind.XML;
        }
        return TABLE.matcher(start).lookingAt() ? FileKind.TABLE : FileKind.OTHER;
    }

    /** A zip whose list of entries is gone is taken for the workbook it probably was. */
    private static FileKind zipped(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return FileKind.BINARY_WORKBOOK;
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                return FileKind.OPEN_DOCUMENT;
            }
            if (has(zip, "xl/")) {
                return FileKind.WORKBOOK;
            }
            return has(zip, "word/") || has(zip, "ppt/") ? FileKind.DOCUMENT : FileKind.ZIP;
        } catch (IOException | RuntimeException e) {
            return FileKind.WORKBOOK;
        }
    }

    private static boolean has(ZipFile zip, String directory) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(directory));
    }

    private static FileKind json(Path file) {
        Set<String> fields = fields(file);
        if (fields.contains("rounds") && !fields.contains("calendar")) {
            return FileKind.ROSTER;
        }
        if (fields.contains("nodes") && fields.contains("edges")) {
            return FileKind.ROAD_NETWORK;
        }
        if (fields.equals(Set.of("locations", "schools"))) {
            return FileKind.SCHOOLS;
        }
        return isProblem(fields) ? FileKind.PROBLEM : FileKind.OTHER;
    }

    private static boolean isProblem(Set<String> fields) {
        return fields.stream().filter(OF_PROBLEM::contains).count() > 1;
    }

    /** The names in the outermost object, up to where it is damaged or plainly a problem. */
    private static Set<String> fields(Path file) {
        Set<String> fields = new HashSet<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME && fields.size() < MOST_FIELDS && !isProblem(fields)) {
                fields.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return fields;
        }
        return fields;
    }
}
