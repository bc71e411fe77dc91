package be.koffieronde.desk.told;

import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.app.week.WeekFigures;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a roster is worth and what it comes down to, and why it leaves visits out, in values and in words. */
public record AnalysisJson(Vocabulary words) {

    /** {@code {"score", "totals", "rules", "pupilMinutesLost", …, "broken": […], "figures": {…}, "supporters": […]}}. */
    public Map<String, ?> analysis(WarmRoster roster) {
        Judgement judgement = roster.judged().judgement();
        WeekFigures figures = judgement.figures();
        return new JsonObject()
                .with("score", judgement.verdict().score().toString())
                .with("totals", totals(judgement.verdict().totals()))
                .with(
                        "rules",
                        new RuleJson(words, judgement.weights())
                                .all(judgement.verdict().totals()))
                .with("pupilMinutesLost", figures.pupilMinutesLost())
                .with("pupilMinutesOutOfReach", figures.pupilMinutesOutOfReach())
                .withList("outOfReach", judgement.outOfReach(), words::say)
                .with("talksPlanned", figures.talksPlanned())
                .with("talksDue", figures.talksDue())
                .withList("broken", judgement.broken(), this::match)
                .withList("supporters", figures.supporters(), AnalysisJson::supporter)
                .fields();
    }

    private static Map<String, Long> totals(Map<Rule, Long> byRule) {
        Map<String, Long> byTitle = new LinkedHashMap<>();
        byRule.forEach((rule, total) -> byTitle.put(rule.title(), total));
        return byTitle;
    }

    private Object match(Match match) {
        return new JsonObject()
                .with("rule", match.rule().title())
                .with("title", title(match.rule()))
                .with("amount", match.amount())
                .with("supporter", match.where().supporter())
                .with(
                        "date",
                        match.where().date() == null
                                ? null
                                : match.where().date().toString())
                .with("visits", match.where().visits())
                .with("text", words.say(match.message()))
                .fields();
    }

    private String title(Rule rule) {
        return words.say(Message.of("words.rule." + rule));
    }

    private static Object supporter(SupporterFigures figures) {
        JsonObject json = new JsonObject()
                .with("id", figures.id())
                .with("name", figures.name())
                .with("contractMinutes", figures.contractMinutes());
        for (Measure measure : Measure.values()) {
            json.with(measure.name().toLowerCase(Locale.ROOT), figures.amount(measure));
        }
        return json.fields();
    }

    /** {@code {"leftOut": [{"visit", "outcome", "rules", "titles", "text"}], "outOfReach": […]}}. */
    public Map<String, ?> leftOut(WarmRoster roster) {
        return new JsonObject()
                .withList("leftOut", roster.leftOut(), this::reason)
                .withList("outOfReach", roster.judged().judgement().outOfReach(), words::say)
                .fields();
    }

    private Object reason(Reason reason) {
        return new JsonObject()
                .with("visit", reason.visit())
                .with(
                        "outcome",
                        reason.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .withList("rules", List.copyOf(reason.broken().keySet()), Rule::title)
                .withList("titles", List.copyOf(reason.broken().keySet()), this::title)
                .with("text", words.say(reason.text()))
                .fields();
    }
}
