package be.koffieronde.sheets.typed;

import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import java.util.ArrayList;
import java.util.List;

/** Texts with semicolons, commas or line ends between them; one that has those inside stands in quotes. */
public final class TextList {

    private static final String SEPARATORS = ";,\n";

    private TextList() {}

    /** The texts of a list; UnfitText if quotes in it are not in order. */
    public static List<String> parse(String list) {
        List<String> texts = new ArrayList<>();
        int start = 0;
        while (start < list.length()) {
            int end = endOfElement(list, start);
            String element = Quoted.stripped(list.substring(start, end));
            if (!element.isEmpty()) {
                texts.add(content(element));
            }
            start = end + 1;
        }
        return texts;
    }

    public static String of(List<String> texts) {
        return String.join("; ", texts.stream().map(TextList::element).toList());
    }

    private static String element(String text) {
        boolean hasSeparator = text.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return hasSeparator ? Quoted.always(text) : Quoted.ifNeeded(text);
    }

    private static int endOfElement(String list, int start) {
        int at = start;
        while (at < list.length() && Character.isWhitespace(list.charAt(at)) && list.charAt(at) != '\n') {
            at++;
        }
        if (at < list.length() && list.charAt(at) == '"' && Quoted.end(list, at) > 0) {
            at = Quoted.end(list, at);
        }
        while (at < list.length() && SEPARATORS.indexOf(list.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String content(String element) {
        String content = Quoted.isQuoted(element) ? Quoted.content(element) : element;
        if (content == null) {
            throw new UnfitText("sheets.escape", FreeText.cut(element));
        }
        return content;
    }
}
