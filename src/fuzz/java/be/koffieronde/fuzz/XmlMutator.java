package be.koffieronde.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Breaks XML by its structure: texts, attributes, elements. */
record XmlMutator(Chance chance) {

    private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("</?[\\w:]+[^<>]*>");
    private static final Pattern CELL =
            Pattern.compile("<(c|row|si|sheet|xf|numFmt|Relationship|mergeCell)\\b[^<>]*(/>|>.*?</\\1>)");

    private static final List<String> CELLS = List.of(
            "<c r=\"B3\" t=\"s\"><v>0</v></c>",
            "<c r=\"B3\" t=\"s\"><v>99999999</v></c>",
            "<c r=\"B3\" t=\"s\"><v>-1</v></c>",
            "<c r=\"B3\" t=\"b\"><v>1</v></c>",
            "<c r=\"B3\" t=\"e\"><v>#REF!</v></c>",
            "<c r=\"B3\" t=\"str\"><f>A1</f><v>007</v></c>",
            "<c r=\"B3\" t=\"d\"><v>2026-11-23T00:00:00</v></c>",
            "<c r=\"B3\" t=\"inlineStr\"><is><t>x</t><rPh sb=\"0\" eb=\"1\"><t>y</t></rPh></is></c>",
            "<c r=\"B3\" t=\"n\"><v>1E999999999</v></c>",
            "<c r=\"B3\"><v>1e-999999999</v></c>",
            "<c r=\"B3\"><v>0.3541666666666667</v></c>",
            "<c r=\"B3\"><v>-46000.5</v></c>",
            "<c r=\"B3\"><f>1/0</f></c>",
            "<c r=\"B3\"/>",
            "<c r=\"ZZZZZ99999999\"><v>1</v></c>",
            "<c r=\"XFE1\"><v>1</v></c>",
            "<c r=\"\"><v>1</v></c>",
            "<c><v>1</v></c>");

    String mutate(String xml) {
        String mutated = xml;
        for (int count = chance.few(); count > 0; count--) {
            mutated = mutateOnce(mutated);
        }
        return mutated;
    }

    private String mutateOnce(String xml) {
        return switch (chance.below(10)) {
            case 0, 1 -> replace(xml, TEXT, 1, text());
            case 2 -> replace(xml, ATTRIBUTE, 1, text());
            case 3 -> replace(xml, ATTRIBUTE, 0, "");
            case 4 -> replace(xml, TAG, 0, "");
            case 5 -> replace(xml, CELL, 0, "");
            case 6 -> twice(xml);
            case 7 ->
                replace(
                        xml,
                        TAG,
                        0,
                        chance.of(
                                "<x>",
                                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                                "&a;",
                                "<![CDATA[x]]>",
                                "<!-- x -->",
                                "<?x?>"));
            case 8 -> swap(xml);
            default -> replace(xml, CELL, 0, chance.of(CELLS));
        };
    }

    /** Something odd, as it would be escaped, or not. */
    private String text() {
        String odd = chance.oneIn(2) ? OddValues.text(chance) : OddValues.number(chance);
        return chance.oneIn(8)
                ? odd
                : odd.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String twice(String xml) {
        MatchResult found = any(CELL, xml);
        return found == null ? xml : xml.substring(0, found.end()) + found.group() + xml.substring(found.end());
    }

    /** One text takes another's place. */
    private String swap(String xml) {
        MatchResult found = any(TEXT, xml);
        return found == null ? xml : replace(xml, TEXT, 1, found.group(1));
    }

    private String replace(String xml, Pattern pattern, int group, String by) {
        MatchResult found = any(pattern, xml);
        return found == null ? xml : xml.substring(0, found.start(group)) + by + xml.substring(found.end(group));
    }

    private @Nullable MatchResult any(Pattern pattern, String xml) {
        List<MatchResult> found = new ArrayList<>(pattern.matcher(xml).results().toList());
        return found.isEmpty() ? null : chance.of(found);
    }
}
