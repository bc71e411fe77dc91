package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Directory;
import be.koffieronde.talks.WaitingPartner;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who waits for a talk, as a table.
 *
 * @param date until when they have waited
 */
public record WaitingText(Directory directory, LocalDate date, Page page) {

    public TextTable table(List<WaitingPartner> waiting) {
        TextTable table = new TextTable(page.words("cli.print.due.columns"));
        for (WaitingPartner partner : waiting) {
            Long days = partner.days(date);
            table.row(
                    partner.partner().name() + " (" + partner.partner().id() + ")",
                    cut(directory.school(partner.partner().school()).name()),
                    partner.rhythm().last() == null
                            ? page.word("cli.print.due.never")
                            : partner.rhythm().last(),
                    days == null ? "" : String.format(Locale.ROOT, "%.1f", days / 7.0),
                    partner.rhythm().everyWeeks());
        }
        return table;
    }

    private static String cut(String name) {
        return name.length() <= 20 ? name : name.substring(0, 19) + "…";
    }
}
