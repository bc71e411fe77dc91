package be.koffieronde.cli.print;

import be.koffieronde.app.sessions.ReportSessions;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Directory;
import be.koffieronde.sessions.OwedNeed;
import java.util.List;
import java.util.function.UnaryOperator;

/** What pupils are owed, as a table. */
public record OwedText(Directory directory, Page page) {

    public void print(List<OwedNeed> owed) {
        UnaryOperator<String> names = ReportSessions.names(directory);
        TextTable table = new TextTable(page.words("cli.print.session.owed-columns"));
        for (OwedNeed need : owed) {
            table.row(
                    names.apply(need.pupil()) + " (" + need.pupil() + ")",
                    need.need(),
                    need.sessions(),
                    need.minutes(),
                    need.since() == null ? page.word("cli.print.session.before-log") : need.since());
        }
        page.table(table);
        page.say(
                "cli.print.session.owed-total",
                owed.stream().mapToInt(OwedNeed::sessions).sum(),
                owed.stream().mapToInt(OwedNeed::minutes).sum());
    }
}
