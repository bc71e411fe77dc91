package be.koffieronde.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosby.binary.Osmformat.HeaderBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormatTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "1f8b0800, gunzip",
        "425a6839, bunzip2",
        "fd377a585a0000, unxz",
        "28b52ffd24, unzstd",
        "504b030414, a zip archive",
        "ffe0046f356d32ff, as o5m; convert it first: osmium cat"
    })
    void what_is_no_extract_is_called_by_its_name(String begin, String said) {
        assertThat(OtherFormat.of(HexFormat.of().parseHex(begin), Path.of("x.osm.pbf")))
                .hasValueSatisfying(fault -> assertThat(fault).asString().contains(said));
    }

    @ParameterizedTest
    @CsvSource({
        "<?xml version='1.0'?><osm version='0.6'>, as XML; convert it first: osmium cat x",
        "<osmChange version='0.6'>, changes of OpenStreetMap",
        "<!DOCTYPE html><html>, a web page",
        "{}, this is JSON"
    })
    void so_is_text(String begin, String said) {
        assertThat(OtherFormat.of(begin.getBytes(StandardCharsets.UTF_8), Path.of("x")))
                .hasValueSatisfying(fault -> assertThat(fault).asString().contains(said));
    }

    @Test
    void an_extract_with_history_is_not_read_as_one_of_today() {
        Path file = directory.resolve("history.osm.pbf");
        new ExtractWriter(file, HeaderBlock.newBuilder().addRequiredFeatures("HistoricalInformation")).close();

        assertThatThrownBy(() -> new OsmExtract(file).roads("roads"))
                .hasMessageContaining("history of the map; make one of the map as it is now: osmium time-filter");
    }

    @Test
    void blocks_compressed_otherwise_are_told_with_how_to_convert_them() throws IOException {
        Path file = directory.resolve("zstd.osm.pbf");
        Files.write(file, HexFormat.of().parseHex("0000000d" + "0a094f534d48656164657218" + "06" + "10023a020a00"));

        assertThatThrownBy(() -> new OsmExtract(file).roads("roads"))
                .hasMessageContaining("zstd, lz4 or lzma inside")
                .hasMessageContaining("pbf_compression=zlib");
    }
}
