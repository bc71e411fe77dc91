package be.koffieronde.sheets;

import be.koffieronde.format.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.Map;

/** Points per unit of the rules, all rules listed; those without points keep the usual ones. */
final class WeightSheet {

    private static final WordFormat<Rule> RULES = rules();

    private static final Column<Rule> RULE = Column.required("regel", "rule", RULES)
            .note("Zoals in de uitleg van de score", "As in the explanation of scores")
            .width(28);
    private static final Column<Integer> POINTS = Column.optional(
                    "punten", "points", WholeFormat.number(0, Limits.POINTS))
            .note(
                    "Punten per eenheid; leeg is zoals gewoonlijk, 0 zet de regel uit",
                    "Points per unit; empty is the" + " usual, 0 switches the rule off");
    private static final Column<String> USUAL = Column.optional("gewoonlijk", "usual", TextFormat.free())
            .note("Zo staat het zonder punten; dit wordt niet gelezen", "What counts without points; this is not read")
            .width(26);

    static final SheetPlan PLAN = new SheetPlan(
            SheetKind.WEIGHTS,
            new Label("Hoe zwaar elke regel telt", "How much each rule counts"),
            List.of(RULE, POINTS, USUAL));

    private static final List<Column<?>> READ = List.of(RULE, POINTS);

    private WeightSheet() {}

    /** Adds the points of a row, if it has any. */
    static void read(SheetRow row, Map<Rule, Integer> points) {
        if (!row.has(POINTS)) {
            return;
        }
        Values values = row.read(READ);
        if (values.isComplete() && points.put(values.get(RULE), values.get(POINTS)) != null) {
            row.fault(
                    RULE,
                    "'%s' has points in an earlier row; leave one out"
                            .formatted(values.get(RULE).title()));
        }
    }

    static List<RowValues> write(Map<Rule, Integer> points, Language language) {
        return List.of(Rule.values()).stream()
                .map(rule -> new RowValues(language)
                        .with(RULE, rule)
                        .with(POINTS, points.get(rule))
                        .with(USUAL, "%d / %s".formatted(rule.defaultPoints(), rule.unit())))
                .toList();
    }

    private static WordFormat<Rule> rules() {
        WordFormat<Rule> rules = new WordFormat<>("rule", null);
        for (Rule rule : Rule.values()) {
            rules.with(rule, rule.title(), rule.title());
        }
        return rules;
    }
}
