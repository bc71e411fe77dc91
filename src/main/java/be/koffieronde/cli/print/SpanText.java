package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.sessions.PupilSpan;
import be.koffieronde.sessions.SessionSpan;
import java.util.function.UnaryOperator;

/** What pupils got in a span of dates, as a table. */
public final class SpanText {

    private SpanText() {}

    /**
     * Prints it.
     *
     * @param names of pupils, by id
     */
    public static void print(SessionSpan span, UnaryOperator<String> names, Page page) {
        page.say("cli.print.session.span", span.from(), span.until());
        TextTable table = new TextTable(page.words("cli.print.session.span-columns"));
        span.pupils().forEach(pupil -> row(names.apply(pupil.pupil()), pupil, table));
        table.line();
        row(page.word("cli.print.session.all"), span.total(), table);
        page.table(table);
        page.lines(page.word("cli.print.session.span-legend").lines().toList());
    }

    private static void row(String name, PupilSpan pupil, TextTable table) {
        table.row(
                name,
                pupil.asked(),
                pupil.given(),
                pupil.madeUp(),
                pupil.missedOwed(),
                pupil.missed(),
                pupil.unlogged(),
                pupil.owed());
    }
}
