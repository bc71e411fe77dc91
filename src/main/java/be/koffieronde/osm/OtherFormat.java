package be.koffieronde.osm;

import be.koffieronde.language.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What people give for an extract in the PBF format and is none, told by its first bytes. */
enum OtherFormat {
    GZIP("1f8b", "osm.gzip"),
    BZIP2("425a68", "osm.bzip2"),
    XZ("fd377a585a00", "osm.xz"),
    ZSTD("28b52ffd", "osm.zstd"),
    LZ4("04224d18", "osm.lz4"),
    SEVEN_ZIP("377abcaf271c", "osm.seven-zip"),
    ZIP("504b0304", "osm.zip"),
    O5M("ffe0046f356d32", "osm.o5m"),
    O5C("ffe0046f356332", "osm.o5c"),
    SQLITE("53514c69746520666f726d6174", "osm.sqlite"),
    JSON("7b", "osm.json");

    /** Enough to find the outermost element of XML behind comments. */
    static final int LOOKED_AT = 4096;

    private final String begin;
    private final String code;

    OtherFormat(String begin, String code) {
        this.begin = begin.toLowerCase(Locale.ROOT);
        this.code = code;
    }

    /** What a file is, and what to do about it; nothing if it may be an extract. */
    static Optional<Message> of(byte[] begin, Path file) {
        String digits = HexFormat.of().formatHex(begin);
        return Arrays.stream(values())
                .filter(format -> digits.startsWith(format.begin))
                .findFirst()
                .map(format -> format.code)
                .or(() -> markup(begin))
                .map(code -> Message.of(code, file));
    }

    private static Optional<String> markup(byte[] begin) {
        String text =
                new String(begin, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        if (text.contains("<osmChange")) {
            return Optional.of("osm.changes");
        }
        return Optional.of(text.contains("<osm") ? "osm.xml" : "osm.web-page");
    }
}
