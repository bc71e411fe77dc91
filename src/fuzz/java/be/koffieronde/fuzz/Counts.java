package be.koffieronde.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many of each kind to try. */
final class Counts {

    /** What shows that everything works, in less than a minute. */
    private static final int SHORT = 40;

    private static final int SHORT_KILLS = 4;

    @Option(names = "--all", description = "As before a release: 17,000 files and 900 kills.")
    private boolean all;

    @Option(names = "--problems", description = "Problem files. In all 10,000.")
    private @Nullable Integer problems;

    @Option(names = "--rosters", description = "Rosters. In all 2,000.")
    private @Nullable Integer rosters;

    @Option(names = "--workbooks", description = "Workbooks. In all 2,000.")
    private @Nullable Integer workbooks;

    @Option(names = "--calendars", description = "Calendars. In all 1,000.")
    private @Nullable Integer calendars;

    @Option(names = "--logs", description = "Talk logs. In all 1,000.")
    private @Nullable Integer logs;

    @Option(names = "--csv", description = "Lists of schools. In all 500.")
    private @Nullable Integer csv;

    @Option(names = "--extracts", description = "OpenStreetMap extracts. In all 500.")
    private @Nullable Integer extracts;

    @Option(names = "--kills", description = "Kills. In all 300.")
    private @Nullable Integer kills;

    @Option(names = "--server-kills", description = "Kills of a server on SQLite. In all 500.")
    private @Nullable Integer serverKills;

    @Option(
            names = "--postgresql-kills",
            description = "Kills of one on PostgreSQL, where KOFFIERONDE_POSTGRESQL names one. In all 100.")
    private @Nullable Integer postgresqlKills;

    record Count(Material material, int count) {}

    /** Those that were given; without any, all of them. */
    List<Count> asked() {
        List<Count> asked = new ArrayList<>();
        add(new Problems(), problems, 10_000, asked);
        add(new Rosters(), rosters, 2_000, asked);
        add(new Workbooks(), workbooks, 2_000, asked);
        add(new Calendars(), calendars, 1_000, asked);
        add(new Logs(), logs, 1_000, asked);
        add(new SchoolLists(), csv, 500, asked);
        add(new Extracts(), extracts, 500, asked);
        add(new Kills(), kills, 300, asked);
        add(ServerKills.onSqlite(), serverKills, 500, asked);
        add(ServerKills.onPostgresql(), postgresqlKills, 100, asked);
        return asked;
    }

    private void add(Material material, @Nullable Integer given, int ofAll, List<Count> asked) {
        if (given != null) {
            asked.add(new Count(material, given));
        } else if (all) {
            asked.add(new Count(material, ofAll));
        } else if (isShort()) {
            asked.add(new Count(material, isKilling(material) ? SHORT_KILLS : SHORT));
        }
    }

    private static boolean isKilling(Material material) {
        return material instanceof Kills || material instanceof ServerKills;
    }

    private boolean isShort() {
        return problems == null
                && rosters == null
                && workbooks == null
                && calendars == null
                && logs == null
                && csv == null
                && extracts == null
                && kills == null
                && serverKills == null
                && postgresqlKills == null;
    }
}
