package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.sessions.OwedNeed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What pupils are owed, for scripts: {@code {"owed": [{"pupil": …, "need": …, "sessions": …, …}]}}. */
public final class OwedJson {

    private OwedJson() {}

    public static void write(List<OwedNeed> owed, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject().withList("owed", owed, OwedJson::need).fields());
    }

    private static Object need(OwedNeed owed) {
        return new JsonObject()
                .with("pupil", owed.pupil())
                .with("need", owed.need())
                .with("sessions", owed.sessions())
                .with("minutes", owed.minutes())
                .with("since", owed.since() == null ? null : owed.since().toString())
                .fields();
    }
}
