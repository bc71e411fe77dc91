package be.koffieronde.fuzz;

import java.util.List;

/** Texts and numbers that programs stumble over. */
final class OddValues {

    /** Also a lone surrogate, which no UTF-8 can hold: JSON can, escaped. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\nerror: x",
            "\u0000",
            "\u0007\u001b[31mred\u001b[0m",
            "\u0085\u009b2J",
            "\u202egnp.exe\u202c",
            "\u2066x\u2069\u200f",
            "\u2028\u2029",
            "\uFEFFx",
            "\uFFFF\uFFFE",
            "\uD800",
            "x\uDC00y",
            "\uD83D\uDE00\u200D\uD83D\uDE80",
            "e\u0301\u0327",
            "Zoë Çelik-Ñúñez",
            "\u0130\u0131ß\uFB01",
            "عربى",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "=HYPERLINK(\"http://x\")",
            "'x",
            "a,b;c",
            "a\"b",
            "a'b",
            "<b>&amp;</b>",
            "]]>",
            "</script><!--",
            "_x000D_",
            "_x0041_",
            "%s%n%d",
            "{0} {1,number}",
            "${x}",
            "\\",
            "/",
            "..",
            "../../x",
            "a/b",
            "CON",
            "null",
            "true",
            "NaN",
            "007",
            "1E5",
            "1,5",
            "٣",
            "MON",
            "TEACHER",
            "car",
            "estimate",
            "BEGIN:VEVENT",
            "x:y;z=1",
            "an",
            "24:00",
            "00:00-24:00",
            "08:00-08:00",
            "8:00-9:00",
            "23:59-24:00",
            "24:00-24:01",
            "-1:00-00:00",
            "2026-02-29",
            "2028-02-29",
            "9999-12-28",
            "0000-01-03",
            "+999999999-01-01",
            "2026-11-23",
            "2026-11-23T08:00",
            "1970-01-05");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "2",
            "50",
            "366",
            "520",
            "521",
            "1440",
            "1441",
            "10080",
            "10081",
            "1000000",
            "1000001",
            "1000000000",
            "1000000001",
            "2147483647",
            "-2147483648",
            "2147483648",
            "4294967297",
            "9223372036854775807",
            "9223372036854775808",
            "0.5",
            "-0.0001",
            "1e0",
            "1E2",
            "1e-320",
            "1e308",
            "1e400",
            "-1e999999999",
            "1e-999999999",
            "90",
            "-90.0000001",
            "180",
            "179.9999999999999999999999999999",
            "NaN",
            "Infinity",
            "01",
            "0x10",
            "1_000",
            "+1",
            ".5",
            "1.");

    private OddValues() {}

    static String text(Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> chance.of(TEXTS) + chance.of(TEXTS);
            case 1 -> chance.of("x", "é", "\uD83D\uDE00", "=", "\"", "W ").repeat(chance.of(30, 32, 255, 1001, 33_000));
            default -> chance.of(TEXTS);
        };
    }

    /** As it is written in JSON; some are no JSON. */
    static String number(Chance chance) {
        return chance.oneIn(6) ? String.valueOf(chance.between(-100, 3000)) : chance.of(NUMBERS);
    }
}
