package be.koffieronde.format;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.TalkWords;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where talks fit, for programs: all that people are told, in values and in words. */
public final class CoffeeJson {

    private final TalkWords words;
    private final Vocabulary vocabulary;
    private final boolean hasVisits;

    private CoffeeJson(TalkWords words, Vocabulary vocabulary, boolean hasVisits) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.hasVisits = hasVisits;
    }

    /** @param language of the texts */
    public CoffeeJson(TalkWords words, Language language) {
        this(words, Vocabulary.of(language), true);
    }

    /** The same without ids of visits, in which those of needs can be read. */
    public CoffeeJson withoutVisits() {
        return new CoffeeJson(words, vocabulary, false);
    }

    /** Writes {@code {"supporter", "partner", "minutes", "free": […], "shift": […], "move": […], "whyNot": […], …}}. */
    public void write(TalkAnswer answer, Writer out) throws IOException {
        new JsonLayout(out).write(json(answer));
    }

    /** The same as an object. */
    public Map<String, @Nullable Object> json(TalkAnswer answer) {
        int minutes = answer.minutes();
        return new JsonObject()
                .with("supporter", answer.supporter())
                .with("partner", answer.partner())
                .with("minutes", minutes)
                .withList("free", answer.free(), slot -> free(slot, minutes).fields())
                .withList("shift", answer.shift(), slot -> moving(slot, minutes))
                .withList("move", answer.move(), slot -> moving(slot, minutes))
                .withList("whyNot", answer.whyNot(), this::block)
                .with("supporterName", words.supporter(answer.supporter()))
                .with("partnerName", words.partner(answer.partner()))
                .with("school", words.school(answer.partner()))
                .with("due", answer.value() > 0)
                .with("value", answer.value())
                .with("standing", said(words.standing(answer)))
                .with("cause", said(answer.cause()))
                .fields();
    }

    /** Writes {@code {"supporter", "partners": [{"partner", "minutes", "due", "best", "obstacle", …}], …}}. */
    public void write(String supporter, List<TalkOutlook> outlook, Writer out) throws IOException {
        new JsonLayout(out)
                .write(new JsonObject()
                        .with("supporter", supporter)
                        .withList("partners", outlook, partner -> outlook(supporter, partner))
                        .with("supporterName", words.supporter(supporter))
                        .fields());
    }

    private JsonObject free(VisitSlot slot, int minutes) {
        return new JsonObject()
                .with("date", slot.date().toString())
                .with("from", Clock.format(slot.from()))
                .with("to", Clock.format(slot.to()))
                .with("after", hasVisits ? slot.after() : null)
                .with("before", hasVisits ? slot.before() : null)
                .with("extraDriveMinutes", slot.extraDriveMinutes())
                .with("extraCommuteMinutes", slot.extraCommuteMinutes())
                .with("ownTime", slot.ownTime())
                .with("scoreChange", slot.scoreChange().toString())
                .with("best", Clock.format(slot.best()))
                .with("waitingUsed", slot.waitingUsed())
                .with("book", words.code(slot))
                .with("text", said(words.details(slot, minutes)));
    }

    private Object moving(VisitSlot slot, int minutes) {
        return free(slot, minutes).withList("moved", slot.moves(), this::move).fields();
    }

    private Object move(VisitMove move) {
        return new JsonObject()
                .with("visit", hasVisits ? move.visit() : null)
                .with("date", move.date().toString())
                .with("start", Clock.format(move.start()))
                .with("newDate", text(move.newDate()))
                .with("newStart", move.isKept() ? Clock.format(move.newStart()) : null)
                .with("text", said(words.move(move)))
                .fields();
    }

    private Object block(TalkBlock block) {
        return new JsonObject()
                .with("date", block.date().toString())
                .with("window", text(block.window()))
                .with("reason", block.rules().stream().map(Rule::title).collect(Collectors.joining(", ")))
                .with("text", said(block.text()))
                .fields();
    }

    private Object outlook(String supporter, TalkOutlook outlook) {
        return new JsonObject()
                .with("partner", outlook.partner())
                .with("minutes", outlook.minutes())
                .with("due", outlook.value() > 0)
                .with("best", outlook.best() == null ? null : moving(outlook.best(), outlook.minutes()))
                .with("obstacle", outlook.obstacle() == null ? null : block(outlook.obstacle()))
                .with("partnerName", words.partner(outlook.partner()))
                .with("school", words.school(outlook.partner()))
                .with("last", text(words.last(supporter, outlook.partner())))
                .with("value", outlook.value())
                .with("standing", said(words.standing(supporter, outlook)))
                .with("cause", said(outlook.cause()))
                .fields();
    }

    private @Nullable String said(@Nullable Message message) {
        return message == null ? null : vocabulary.say(message);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
