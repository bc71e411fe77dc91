package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    @Test
    void a_table_is_its_headings_and_a_line_for_each_row() throws IOException {
        StringWriter out = new StringWriter();

        CsvTable.write(
                List.of("date", "name"),
                List.of(List.of(LocalDate.of(2026, 11, 23), "An"), List.of("", -1), List.of()),
                out);

        assertThat(out).hasToString("date,name\r\n2026-11-23,An\r\n,-1\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"An, Bo|\"An, Bo\"", "An; Bo|\"An; Bo\"", "an \"x\"|\"an \"\"x\"\"\"", "=A1|'=A1", "#1|\"#1\""})
    void a_text_is_written_so_that_a_spreadsheet_reads_it_as_one_text(String text, String cell) throws IOException {
        StringWriter out = new StringWriter();

        CsvTable.write(List.of(text), List.of(), out);

        assertThat(out).hasToString(cell + "\r\n");
    }

    @Test
    void what_cannot_be_written_is_told() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> CsvTable.write(List.of("date"), List.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }
}
