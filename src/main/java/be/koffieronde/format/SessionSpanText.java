package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.sessions.PupilSpan;
import be.koffieronde.sessions.SessionSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What sessions came to in a span of dates, in minutes, for programs and for spreadsheets. */
public final class SessionSpanText {

    private static final List<String> COLUMNS =
            List.of("pupil", "name", "asked", "given", "madeUp", "missedOwed", "missedNotOwed", "unlogged", "owed");

    private SessionSpanText() {}

    /**
     * Writes {@code {"from": …, "until": …, "pupils": [{"pupil": …, "asked": …, …}], "total": {…}}}.
     *
     * @param names of pupils, by id
     */
    public static void json(SessionSpan span, UnaryOperator<String> names, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("from", span.from().toString())
                        .with("until", span.until().toString())
                        .withList("pupils", span.pupils(), pupil -> fields(pupil, names))
                        .with("total", minutes(span.total(), new JsonObject()))
                        .fields());
    }

    private static Map<String, Object> fields(PupilSpan pupil, UnaryOperator<String> names) {
        JsonObject json = new JsonObject().with("pupil", pupil.pupil()).with("name", names.apply(pupil.pupil()));
        return minutes(pupil, json);
    }

    private static Map<String, Object> minutes(PupilSpan pupil, JsonObject json) {
        List<Object> cells = minutes(pupil);
        for (int column = 0; column < cells.size(); column++) {
            json.with(COLUMNS.get(column + 2), cells.get(column));
        }
        return json.fields();
    }

    /** Writes a table, a pupil a row. */
    public static void csv(SessionSpan span, UnaryOperator<String> names, Writer out) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (PupilSpan pupil : span.pupils()) {
            List<Object> row = new ArrayList<>(List.of(pupil.pupil(), names.apply(pupil.pupil())));
            row.addAll(minutes(pupil));
            rows.add(row);
        }
        CsvTable.write(COLUMNS, rows, out);
    }

    private static List<Object> minutes(PupilSpan pupil) {
        return List.of(
                pupil.asked(),
                pupil.given(),
                pupil.madeUp(),
                pupil.missedOwed(),
                pupil.missed(),
                pupil.unlogged(),
                pupil.owed());
    }
}
