package be.koffieronde.fuzz;

import be.koffieronde.cli.Cli;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run may never end with or print, whatever it was given. */
enum Conduct {
    STACK_TRACE("a stack trace", "\tat \\S"),
    CLASS_NAME(
            "a class name",
            "\\b(?:java|javax|jdk|sun|com|org|net|be|ai|crosby|picocli|de)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w+"),
    EXCEPTION("an exception", "[A-Z][a-z]\\w*(?:Exception|Error)\\b"),
    OBJECT("an object without words", "[A-Za-z;$]@[0-9a-f]{6,8}\\b"),
    TEMPORARY("a temporary path", "/tmp/|\\.koffieronde-|\\.tmp\\b"),
    /** But for the note of a talk, which somebody may have written. */
    NULL("null for a reason", "(?:(?<!\"|with \\S{1,60}): |\\()null(?:\\)|$)"),
    CONTROL(
            "a control character",
            "[\\x00-\\x08\\x0B-\\x1F\\x7F\\x{80}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"),
    SURROGATE("half a character", "[\\x{D800}-\\x{DFFF}]");

    private static final int WORST_EXIT_CODE = 2;

    private final String words;
    private final Pattern pattern;

    Conduct(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
    }

    /** What is wrong with a run; at most one line for each kind of fault. */
    static List<String> faults(Cli run) {
        if (run.exitCode() < 0 || run.exitCode() > WORST_EXIT_CODE) {
            return List.of("exit code " + run.exitCode() + ": " + gist(run.err()));
        }
        List<String> faults = new ArrayList<>();
        for (Conduct conduct : values()) {
            conduct.check(run.out(), faults);
            conduct.check(run.err(), faults);
        }
        return faults;
    }

    /** What may not stand in a text for people either. */
    static List<String> faultsOfPaper(String text) {
        List<String> faults = new ArrayList<>();
        CONTROL.check(text.replaceAll("\\R", "\n"), faults);
        return faults;
    }

    private void check(String text, List<String> faults) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            int from = text.lastIndexOf('\n', found.start()) + 1;
            int to = text.indexOf('\n', found.end());
            faults.add("prints " + words + ": " + text.substring(from, to < 0 ? text.length() : to));
        }
    }

    /** The first line and, of a stack trace, where in the program it happened. */
    private static String gist(String err) {
        String first = err.lines().findFirst().orElse("");
        return err.lines()
                .filter(line -> line.startsWith("\tat be.koffieronde."))
                .findFirst()
                .map(place -> first + place)
                .orElse(first);
    }
}
