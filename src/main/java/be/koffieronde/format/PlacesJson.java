package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.PlaceAnswer.Block;
import be.koffieronde.roster.PlaceAnswer.DayOut;
import be.koffieronde.roster.PlaceWords;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a visit could go, for programs: all that people are told, in values and in words. */
public final class PlacesJson {

    private final PlaceWords words;
    private final Vocabulary vocabulary;

    /** @param language of the texts */
    public PlacesJson(PlaceWords words, Language language) {
        this.words = words;
        vocabulary = Vocabulary.of(language);
    }

    /** Writes {@code {"visit", "minutes", "now", "free": […], "shift": […], "whyNot": […], "daysOut": […], "text"}}. */
    public void write(PlaceAnswer answer, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("visit", answer.visit().id())
                        .with("minutes", answer.visit().minutes())
                        .with("now", now(answer.now()))
                        .withList("free", answer.free(), slot -> slot(slot, answer))
                        .withList("shift", answer.shift(), slot -> slot(slot, answer))
                        .withList("whyNot", answer.whyNot(), this::block)
                        .withList("daysOut", answer.daysOut(), this::dayOut)
                        .with("text", said(words.title(answer)))
                        .fields());
    }

    private static @Nullable Object now(@Nullable Placed placed) {
        return placed == null
                ? null
                : new JsonObject()
                        .with("supporter", placed.supporter())
                        .with("date", placed.date().toString())
                        .with("start", Clock.format(placed.start()))
                        .with("end", Clock.format(placed.end()))
                        .with("pinned", placed.planned().pinned())
                        .fields();
    }

    private Object slot(VisitSlot slot, PlaceAnswer answer) {
        return new JsonObject()
                .with("supporter", slot.supporter())
                .with("date", slot.date().toString())
                .with("from", Clock.format(slot.from()))
                .with("to", Clock.format(slot.to()))
                .with("best", Clock.format(slot.best()))
                .with("after", slot.after())
                .with("before", slot.before())
                .with("extraDriveMinutes", slot.extraDriveMinutes())
                .with("extraCommuteMinutes", slot.extraCommuteMinutes())
                .with("waitingUsed", slot.waitingUsed())
                .with("ownTime", slot.ownTime())
                .with("scoreChange", slot.scoreChange().toString())
                .with("points", points(slot))
                .withList("rules", List.copyOf(new TreeMap<>(slot.points()).entrySet()), this::rule)
                .withList("moved", slot.moves(), this::move)
                .withList("concerns", words.concerned(answer, slot), name -> name)
                .with("text", said(words.details(slot)))
                .fields();
    }

    /** By the contract's names; less than 0 where points are lost. */
    private static Map<String, Long> points(VisitSlot slot) {
        Map<String, Long> points = new LinkedHashMap<>();
        new TreeMap<Rule, Long>(slot.points()).forEach((rule, lost) -> points.put(rule.title(), -lost));
        return points;
    }

    /** The same with the rule in words. */
    private Object rule(Map.Entry<Rule, Long> lost) {
        return new JsonObject()
                .with("code", lost.getKey().name())
                .with("title", title(lost.getKey()))
                .with("points", -lost.getValue())
                .fields();
    }

    private String title(Rule rule) {
        return said(Message.of("words.rule." + rule));
    }

    /** A visit that makes way; without a new place it is left out. */
    Object move(VisitMove move) {
        LocalDate to = move.newDate();
        return new JsonObject()
                .with("visit", move.visit())
                .with("date", move.date().toString())
                .with("start", Clock.format(move.start()))
                .with("newDate", to == null ? null : to.toString())
                .with("newStart", to == null ? null : Clock.format(move.newStart()))
                .with("text", said(words.move(move)))
                .fields();
    }

    private Object block(Block block) {
        return new JsonObject()
                .with("supporter", block.supporter())
                .withList("dates", block.dates(), LocalDate::toString)
                .withList("rules", block.rules(), Rule::title)
                .withList("titles", block.rules(), this::title)
                .with("text", said(block.text()))
                .fields();
    }

    private Object dayOut(DayOut day) {
        return new JsonObject()
                .with("date", day.date().toString())
                .with("text", said(day.text()))
                .fields();
    }

    private String said(Message message) {
        return vocabulary.say(message);
    }
}
