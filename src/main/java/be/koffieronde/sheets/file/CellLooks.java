package be.koffieronde.sheets.file;

import be.koffieronde.sheets.file.CellContent.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook show numbers as. */
final class CellLooks {

    /** More styles than any spreadsheet program can have. */
    private static final int MOST = 1_000_000;

    private static final int LONGEST_FORMAT = 1000;
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private final List<Look> looks = new ArrayList<>();

    static CellLooks none() {
        return new CellLooks();
    }

    static CellLooks read(WorkbookPart part) {
        CellLooks styles = new CellLooks();
        Map<Integer, Look> formats = new HashMap<>();
        boolean isOfCells = false;
        while (part.next()) {
            if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                isOfCells = part.isStart("cellXfs");
            } else if (part.isStart("numFmt")) {
                Integer number = part.number("numFmtId");
                String code = part.attribute("formatCode");
                if (number != null && code != null) {
                    formats.put(number, look(code));
                }
            } else if (isOfCells && part.isStart("xf")) {
                Integer number = part.number("numFmtId");
                styles.looks.add(number == null ? Look.NUMBER : formats.getOrDefault(number, builtIn(number)));
            }
            if (styles.looks.size() > MOST || formats.size() > MOST) {
                throw part.tooMuch();
            }
        }
        return styles;
    }

    /** What a style shows a number as; null: no style at all. */
    Look look(@Nullable Integer style) {
        return style == null || style >= looks.size() ? Look.NUMBER : looks.get(style);
    }

    /** Of formats that have a number and no text, ECMA-376 part 1, 18.8.30; some are of Chinese, Japanese and Korean. */
    private static Look builtIn(int number) {
        boolean isTime =
                (number >= 18 && number <= 21) || (number >= 32 && number <= 35) || (number >= 45 && number <= 47);
        boolean isDate =
                (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        if (isTime) {
            return Look.TIME;
        }
        return isDate ? Look.DATE : Look.NUMBER;
    }

    private static Look look(String format) {
        if (format.length() > LONGEST_FORMAT) {
            return Look.NUMBER;
        }
        String shown = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shown.contains("general") || shown.contains("standa")) {
            return Look.NUMBER;
        }
        if (shown.contains("y") || shown.contains("d") || shown.contains("j")) {
            return Look.DATE;
        }
        if (shown.contains("h") || shown.contains("s") || shown.contains("u")) {
            return Look.TIME;
        }
        return shown.contains("m") ? Look.DATE : Look.NUMBER;
    }
}
