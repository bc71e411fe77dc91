package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.language.Terms;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.ScoreBounds.Excess;
import java.util.List;
import java.util.Map;

/** Points per unit of the rules, all rules listed; those without points keep the usual ones. */
final class WeightSheet {

    static final WordFormat<Rule> RULES = rules();

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

    private static final Label OR_PRIORITIES =
            new Label(", of de leerlingen een lagere prioriteit", " or the pupils' priorities");

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
                    new Label(
                                    "'%s' heeft punten in een eerdere rij; laat er een weg",
                                    "'%s' has points in an earlier row; leave one out")
                            .with(RULES.word(values.get(RULE))));
        }
    }

    /** What is wrong with points that could not be counted. */
    static Label fault(Excess excess) {
        Rule heaviest = excess.heaviest();
        return new Label(
                        "met %d punten voor '%s' kan een score te groot worden om te tellen (in het slechtste geval %s"
                                + " eenheden); geef de regel minder punten%s",
                        "%d points for '%s' could make a score too large to count (at worst %s units); lower its"
                                + " weight%s")
                .with(
                        excess.points(),
                        RULES.word(heaviest),
                        excess.shortUnits(),
                        heaviest == Rule.PUPIL_HOURS_LOST ? OR_PRIORITIES : Label.same(""));
    }

    static List<RowValues> write(Map<Rule, Integer> points, Language language) {
        return List.of(Rule.values()).stream()
                .map(rule -> new RowValues(language)
                        .with(RULE, rule)
                        .with(POINTS, points.get(rule))
                        .with(USUAL, "%d / %s".formatted(rule.defaultPoints(), new Terms(language).unit(rule.unit()))))
                .toList();
    }

    private static WordFormat<Rule> rules() {
        WordFormat<Rule> rules = new WordFormat<>(new Label("regel", "rule"), WordList.RULES);
        Terms dutch = new Terms(Language.NL);
        Terms english = new Terms(Language.EN);
        for (Rule rule : Rule.values()) {
            rules.with(rule, dutch.rule(rule), english.rule(rule));
        }
        return rules;
    }
}
