package be.koffieronde.osm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What people give for an extract in the PBF format and is none, told by its first bytes. */
enum OtherFormat {
    GZIP("1f8b", "this is compressed with gzip; unpack it first: gunzip %s"),
    BZIP2("425a68", "this is compressed with bzip2; unpack it first: bunzip2 %s"),
    XZ("fd377a585a00", "this is compressed with xz; unpack it first: unxz %s"),
    ZSTD("28b52ffd", "this is compressed with zstd; unpack it first: unzstd %s"),
    LZ4("04224d18", "this is compressed with lz4; unpack it first: unlz4 %s"),
    SEVEN_ZIP("377abcaf271c", "this is a 7z archive; unpack it first: 7z x %s"),
    ZIP(
            "504b0304",
            "this is a zip archive or a workbook; if an extract is in it, unpack that first: unzip %s (shapefiles cannot be"
                    + " used)"),
    O5M("ffe0046f356d32", "this is OpenStreetMap data as o5m; convert it first: osmium cat %s -o roads.osm.pbf"),
    O5C("ffe0046f356332", "these are changes of OpenStreetMap as o5c; take an extract in the PBF format (.osm.pbf)"),
    SQLITE("53514c69746520666f726d6174", "this is a database; take an extract in the PBF format (.osm.pbf)"),
    JSON("7b", "this is JSON; take an extract in the PBF format (.osm.pbf)");

    /** Enough to find the outermost element of XML behind comments. */
    static final int LOOKED_AT = 4096;

    private static final String XML =
            "this is OpenStreetMap data as XML; convert it first: osmium cat %s -o roads.osm.pbf";
    private static final String CHANGES =
            "these are changes of OpenStreetMap; take an extract in the PBF format (.osm.pbf)";
    private static final String PAGE =
            "this is a web page, perhaps in place of the extract that was to be fetched; fetch it again";

    private final String begin;
    private final String remedy;

    OtherFormat(String begin, String remedy) {
        this.begin = begin.toLowerCase(Locale.ROOT);
        this.remedy = remedy;
    }

    /** What a file is, and what to do about it; nothing if it may be an extract. */
    static Optional<String> of(byte[] begin, Path file) {
        String digits = HexFormat.of().formatHex(begin);
        return Arrays.stream(values())
                .filter(format -> digits.startsWith(format.begin))
                .findFirst()
                .map(format -> format.remedy)
                .or(() -> markup(begin))
                .map(remedy -> remedy.formatted(file));
    }

    private static Optional<String> markup(byte[] begin) {
        String text =
                new String(begin, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        if (text.contains("<osmChange")) {
            return Optional.of(CHANGES);
        }
        return Optional.of(text.contains("<osm") ? XML : PAGE);
    }
}
