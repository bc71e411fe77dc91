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
import org.jspecify.annotations.Nullable;

/** Rules with what they amount to, in words and read as money: in minutes of driving between visits. */
record RuleJson(Vocabulary words, Weights weights) {

    /** {@code [{"code", "rule", "title", "level", "amount", "unit", "points", "driveMinutes"}]}. */
    List<Object> all(Map<Rule, Long> totals) {
        return totals.entrySet().stream()
                .map(total -> json(total.getKey(), total.getValue()))
                .toList();
    }

    private Object json(Rule rule, long amount) {
        return new JsonObject()
                .with("code", rule.name())
                .with("rule", rule.title())
                .with("title", words.say(Message.of("words.rule." + rule)))
                .with("level", rule.level().name().toLowerCase(Locale.ROOT))
                .with("amount", amount)
                .with("unit", words.say(Message.of("words.unit." + rule.unit())))
                .with("points", weights.points(rule))
                .with("driveMinutes", driveMinutes(rule, amount))
                .fields();
    }

    /** As many minutes on the road cost the same; null: no minutes on the road make up for it. */
    private @Nullable Long driveMinutes(Rule rule, long amount) {
        int minute = weights.points(Rule.TRAVEL_BETWEEN_VISITS);
        return rule.level() == Level.SOFT
                ? Math.round((double) amount
                        * weights.points(rule)
                        / (minute == 0 ? Rule.TRAVEL_BETWEEN_VISITS.defaultPoints() : minute))
                : null;
    }
}
