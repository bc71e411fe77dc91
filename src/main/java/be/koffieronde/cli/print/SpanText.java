package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.sessions.PupilSpan;
import be.koffieronde.sessions.SessionSpan;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What pupils got in a span of dates, as a table. */
public final class SpanText {

    private SpanText() {}

    /** @param names of pupils, by id */
    public static void print(SessionSpan span, UnaryOperator<String> names, Page page) {
        page.say("cli.print.session.span", span.from(), span.until());
        TextTable table = new TextTable(page.words("cli.print.session.span-columns"));
        span.pupils().forEach(pupil -> row(names.apply(pupil.pupil()), pupil, table));
        table.line();
        row(page.word("cli.print.session.all"), span.total(), table);
        page.table(table);
        page.say("cli.print.session.span-legend");
    }

    private static void row(String name, PupilSpan pupil, TextTable table) {
        table.row(
                name,
                pupil.asked(),
                pupil.given(),
                share(pupil),
                pupil.madeUp(),
                pupil.missedOwed(),
                pupil.missed(),
                pupil.unlogged(),
                pupil.owed());
    }

    private static String share(PupilSpan pupil) {
        return pupil.asked() == 0 ? "" : String.format(Locale.ROOT, "%.0f%%", 100.0 * pupil.given() / pupil.asked());
    }
}
