package be.koffieronde.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on a line: a list of texts, whole numbers and nulls. */
final class RowText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private RowText() {}

    static void write(ResultSet row, int columns, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (int column = 1; column <= columns; column++) {
                write(row.getObject(column), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("a row cannot be read", e);
        }
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            throw new IllegalStateException("tables have texts and whole numbers alone");
        }
    }

    /** @throws IOException also if it is no such row */
    static List<@Nullable Object> read(String line) throws IOException {
        try (JsonParser json = FACTORY.createParser(line.getBytes(StandardCharsets.UTF_8))) {
            List<@Nullable Object> values = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(json));
            }
            return values;
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getLongValue();
        }
        if (token == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        throw new IOException("no value of a row");
    }
}
