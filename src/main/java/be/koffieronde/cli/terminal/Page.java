package be.koffieronde.cli.terminal;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints lines of text. On a terminal, what is too long for it goes on below, word by word and a little indented;
 * elsewhere every line stays one, for programs that read them. Names with escape codes do nothing to a terminal, for each of
 * their control characters is shown as {@code \u001b}.
 *
 * <p>picocli's text tables wrap too, but break {@code 10:25-10:40} at its dash and read {@code @|} in a name as markup.
 *
 * @param columns of the terminal; 0 if there is none
 * @param language to say things in
 */
public record Page(PrintWriter out, int columns, Language language) {

    private static final String HANGING = "  ";

    /** Standard output of a command. */
    public static Page out(CommandSpec command) {
        return new Page(
                command.commandLine().getOut(),
                Terminal.OUT.columns(),
                Surroundings.of(command).language());
    }

    /** Standard error of a command. */
    public static Page err(CommandSpec command) {
        return new Page(
                command.commandLine().getErr(),
                Terminal.ERR.columns(),
                Surroundings.of(command).language());
    }

    public void line() {
        out.println();
    }

    public void line(String text) {
        wrapped(FreeText.visible(text)).forEach(out::println);
    }

    /** A line in the reader's language. */
    public void say(String code, Object... values) {
        line(word(code, values));
    }

    /** The same of what is wrong. */
    public void error(Fault fault) {
        say("cli.error", fault.in(language));
    }

    /** The same of what can hardly be meant. */
    public void warn(String code, Object... values) {
        Warnings.print(word(code, values), this);
    }

    /** What a rule is called. */
    public String rule(Rule rule) {
        return word("words.rule." + rule);
    }

    /** What a rule is counted in. */
    public String unit(Rule rule) {
        return word("words.unit." + rule.unit());
    }

    /** What a line in the reader's language is made of. */
    public String word(String code, Object... values) {
        return word(Message.of(code, values));
    }

    /** Headings of columns. */
    public Object[] words(String code) {
        return word(code).split(" \\| ", -1);
    }

    public String word(Message message) {
        return Vocabulary.of(language).say(message);
    }

    public void lines(List<String> texts) {
        texts.forEach(this::line);
    }

    public void table(TextTable table) {
        lines(columns == 0 ? table.lines() : table.lines(columns));
    }

    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(indentation(text)) + HANGING;
        String rest = text;
        for (int cut = cut(rest); cut > 0; cut = cut(rest)) {
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indent + rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where to cut: at the last space that fits, else the first one there is; 0 if all fits or there is none. */
    private int cut(String text) {
        if (columns == 0 || text.codePointCount(0, text.length()) <= columns) {
            return 0;
        }
        int indentation = indentation(text);
        int last = text.lastIndexOf(' ', text.offsetByCodePoints(0, columns));
        return last > indentation ? last : Math.max(0, text.indexOf(' ', indentation));
    }

    private static int indentation(String text) {
        return text.length() - text.stripLeading().length();
    }
}
