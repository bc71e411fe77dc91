package be.koffieronde.desk.told;

import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Weights;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules with what they amount to, in words and read as money: in minutes of driving between visits. */
public record RuleJson(Vocabulary words, Weights ofProblem) {

    /** {@code [{"code", "rule", "title", "level", "amount", "unit", "points", "driveMinutes"}]}. */
    List<Object> all(Map<Rule, Long> totals) {
        return totals.entrySet().stream()
                .map(total -> json(total.getKey(), total.getValue()))
                .toList();
    }

    /** {@code [{"code", "rule", "title", "level", "unit", "points", "usualPoints"}]}. */
    public List<Object> weights() {
        return Stream.of(Rule.values())
                .<Object>map(rule ->
                        json(rule).with("usualPoints", rule.defaultPoints()).fields())
                .toList();
    }

    private JsonObject json(Rule rule) {
        return new JsonObject()
                .with("code", rule.name())
                .with("rule", rule.title())
                .with("title", words.say(Message.of("words.rule." + rule)))
                .with("level", rule.level().name().toLowerCase(Locale.ROOT))
                .with("unit", words.say(Message.of("words.unit." + rule.unit())))
                .with("points", ofProblem.points(rule));
    }

    private Object json(Rule rule, long amount) {
        return json(rule)
                .with("amount", amount)
                .with("driveMinutes", driveMinutes(rule, amount))
                .fields();
    }

    /** As many minutes on the road cost the same; null: no minutes on the road make up for it. */
    private @Nullable Long driveMinutes(Rule rule, long amount) {
        int minute = ofProblem.points(Rule.TRAVEL_BETWEEN_VISITS);
        return rule.level() == Level.SOFT
                ? Math.round((double) amount
                        * ofProblem.points(rule)
                        / (minute == 0 ? Rule.TRAVEL_BETWEEN_VISITS.defaultPoints() : minute))
                : null;
    }
}
