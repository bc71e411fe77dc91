package be.koffieronde.format;

import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Rule;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.TalkSlot;
import be.koffieronde.roster.VisitMove;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where talks fit, for programs. */
public final class CoffeeJson {

    private CoffeeJson() {}

    /** Writes {@code {"supporter", "partner", "minutes", "free": […], "shift": […], "move": […], "whyNot": […]}}. */
    public static void write(TalkAnswer answer, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("supporter", answer.supporter())
                        .with("partner", answer.partner())
                        .with("minutes", answer.minutes())
                        .withList("free", answer.free(), slot -> free(slot).fields())
                        .withList("shift", answer.shift(), CoffeeJson::moving)
                        .withList("move", answer.move(), CoffeeJson::moving)
                        .withList("whyNot", answer.whyNot(), CoffeeJson::block)
                        .fields());
    }

    /** Writes {@code {"supporter", "partners": [{"partner", "minutes", "due", "best", "obstacle"}]}}. */
    public static void write(String supporter, List<TalkOutlook> outlook, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("supporter", supporter)
                        .withList("partners", outlook, CoffeeJson::outlook)
                        .fields());
    }

    private static JsonObject free(TalkSlot slot) {
        return new JsonObject()
                .with("date", slot.date().toString())
                .with("from", Clock.format(slot.from()))
                .with("to", Clock.format(slot.to()))
                .with("after", slot.after())
                .with("before", slot.before())
                .with("extraDriveMinutes", slot.extraDriveMinutes())
                .with("extraCommuteMinutes", slot.extraCommuteMinutes())
                .with("ownTime", slot.ownTime())
                .with("scoreChange", slot.scoreChange().toString());
    }

    private static Object moving(TalkSlot slot) {
        return free(slot)
                .with("best", Clock.format(slot.best()))
                .withList("moved", slot.moves(), CoffeeJson::move)
                .fields();
    }

    private static Object move(VisitMove move) {
        return new JsonObject()
                .with("visit", move.visit())
                .with("date", move.date().toString())
                .with("start", Clock.format(move.start()))
                .with("newDate", text(move.newDate()))
                .with("newStart", move.isKept() ? Clock.format(move.newStart()) : null)
                .fields();
    }

    private static Object block(TalkBlock block) {
        return new JsonObject()
                .with("date", block.date().toString())
                .with("window", text(block.window()))
                .with("reason", block.rules().stream().map(Rule::title).collect(Collectors.joining(", ")))
                .with("text", block.text())
                .fields();
    }

    private static Object outlook(TalkOutlook outlook) {
        return new JsonObject()
                .with("partner", outlook.partner())
                .with("minutes", outlook.minutes())
                .with("due", outlook.value() > 0)
                .with("best", outlook.best() == null ? null : moving(outlook.best()))
                .with("obstacle", outlook.obstacle() == null ? null : block(outlook.obstacle()))
                .fields();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
