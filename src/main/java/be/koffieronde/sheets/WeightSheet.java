package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.ScoreBounds.Excess;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.cells.WordFormat;
import be.koffieronde.sheets.typed.Label;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Points per unit of the rules, all rules listed; those without points keep the usual ones. */
final class WeightSheet {

    static final WordFormat<Rule> RULES = new WordFormat<>(ChoiceList.RULES, "words.rule.", Rule.values());

    private static final Column<Rule> RULE = Column.required("weight.rule", RULES, null, 28);
    private static final Column<Integer> POINTS =
            Column.optional("weight.points", WholeFormat.number(0, Limits.POINTS), null, 16);
    private static final Column<String> USUAL = Column.optional("weight.usual", TextFormat.FREE, null, 26);

    /** @param points null: the usual ones */
    record Row(Rule rule, @Nullable Integer points, Language language) {

        String usual() {
            return "%d / %s".formatted(rule.defaultPoints(), new Label("words.unit." + rule.unit()).in(language));
        }
    }

    static final SheetPlan<Row> PLAN = new SheetPlan<Row>(SheetKind.WEIGHTS)
            .with(RULE, Row::rule)
            .with(POINTS, Row::points)
            .with(USUAL, Row::usual);

    private static final List<Column<?>> READ = List.of(RULE, POINTS);

    private WeightSheet() {}

    /** Adds the points of a row, if it has any. */
    static void read(SheetRow row, Map<Rule, Integer> points) {
        if (!row.has(POINTS)) {
            return;
        }
        Values values = row.read(READ);
        if (row.isSound() && points.put(values.get(RULE), values.get(POINTS)) != null) {
            row.fault(RULE, "sheets.second-points", RULES.word(values.get(RULE)));
        }
    }

    /** What is wrong with points that could not be counted. */
    public static Message fault(Excess excess) {
        String code = excess.heaviest() == Rule.PUPIL_HOURS_LOST
                ? "sheets.too-many-points-or-priorities"
                : "sheets.too-many-points";
        return Message.of(code, excess.points(), RULES.word(excess.heaviest()), excess.shortUnits());
    }

    static Stream<Row> rows(Map<Rule, Integer> points, Language language) {
        return Stream.of(Rule.values()).map(rule -> new Row(rule, points.get(rule), language));
    }
}
