package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Directory;
import be.koffieronde.talks.WaitingPartner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who waits for a talk, as a table.
 *
 * @param date until when they have waited
 */
public record WaitingText(Directory directory, LocalDate date, Page page) {

    public TextTable table(List<WaitingPartner> waiting) {
        boolean arePairs = waiting.stream().anyMatch(partner -> partner.supporter() != null);
        TextTable table = new TextTable(page.words(arePairs ? "cli.print.due.columns-pairs" : "cli.print.due.columns"));
        for (WaitingPartner partner : waiting) {
            List<Object> cells = new ArrayList<>();
            cells.add(partner.partner().name() + " (" + partner.partner().id() + ")");
            if (arePairs) {
                cells.add(
                        partner.supporter() == null
                                ? ""
                                : directory.supporter(partner.supporter()).name());
            }
            cells.addAll(rest(partner));
            table.row(cells.toArray());
        }
        return table;
    }

    private List<Object> rest(WaitingPartner partner) {
        Long days = partner.days(date);
        return List.of(
                cut(directory.school(partner.partner().school()).name()),
                partner.rhythm().last() == null
                        ? page.word("cli.print.due.never")
                        : partner.rhythm().last(),
                days == null ? "" : String.format(Locale.ROOT, "%.1f", days / 7.0),
                partner.rhythm().everyWeeks());
    }

    private static String cut(String name) {
        return name.length() <= 20 ? name : name.substring(0, 19) + "…";
    }
}
