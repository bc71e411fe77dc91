package be.koffieronde.cli.print;

import static be.koffieronde.cli.print.TimeText.hours;

import be.koffieronde.app.plan.Season;
import be.koffieronde.app.plan.SeasonCourse;
import be.koffieronde.app.plan.SeasonPolicy;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.problem.Partner;
import be.koffieronde.talks.PartnerSeason;
import be.koffieronde.talks.SeasonTalks;
import be.koffieronde.talks.TalkSeries;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints what a season comes to under each policy, and who waits.
 *
 * @param all whether to tell of every partner
 */
public record SeasonReport(Season season, boolean all) {

    private static final int LONGEST = 10;

    public void print(Page out) {
        out.say("cli.print.season", season.weeks(), season.firstDay());
        if (season.weeks() == 0) {
            out.say("cli.print.season.ended");
            return;
        }
        SeasonTalks talks = season.course(SeasonPolicy.PLANNED).talks();
        out.say("cli.print.season.partners", talks.partners().size(), talks.overdueAtStart());
        for (TalkSeries series : talks.outOfReach()) {
            beyond(series, out);
        }
        if (!talks.pairs().isEmpty()) {
            out.say("cli.print.season.pairs", talks.pairs().size());
        }
        out.line();
        out.table(summary(out));
        out.line();
        out.lines(out.word("cli.print.season.legend").lines().toList());
        if (!talks.pairs().isEmpty()) {
            out.say("cli.print.season.legend.pairs");
        }
        out.line();
        out.table(partners(talks, out));
        if (!all && talks.partners().size() > LONGEST) {
            out.say("cli.print.season.longest", LONGEST, talks.partners().size());
        }
        OutOfReachLines.print(
                season.course(SeasonPolicy.PLANNED).outOfReach().stream()
                        .distinct()
                        .toList(),
                out);
    }

    private static void beyond(TalkSeries series, Page out) {
        Partner partner = series.partner();
        if (series.supporter() == null) {
            out.say("cli.print.season.beyond", partner.name(), partner.id());
        } else {
            out.say("cli.print.season.beyond-pair", series.supporter(), partner.name(), partner.id());
        }
    }

    private TextTable summary(Page out) {
        TextTable table = new TextTable(out.words("cli.print.season.columns"));
        row(table, out, "held", course -> course.talks().held());
        row(table, out, "in-time", course -> percent(course.talks().keptShare()));
        row(table, out, "unseen", course -> course.talks().unseen());
        if (!season.course(SeasonPolicy.PLANNED).talks().pairs().isEmpty()) {
            row(table, out, "pairs", course -> course.talks().pairsInTime());
            row(table, out, "pairs-unseen", course -> course.talks().pairsUnseen());
        }
        row(table, out, "median", course -> number(course.talks().longestWait(0.5)));
        row(table, out, "most", course -> number(course.talks().longestWait(0.95)));
        row(table, out, "longest-wait", course -> number(course.talks().longestWait(1)));
        row(table, out, "least", course -> number(course.talks().share(0)));
        row(table, out, "share", course -> number(course.talks().share(0.5)));
        row(
                table,
                out,
                "evenness",
                course ->
                        course.talks().held() == 0 ? "–" : number(course.talks().evenness()));
        table.line();
        row(table, out, "drive", course -> hours(course.driveMinutes() / season.weeks()));
        row(table, out, "waiting", course -> hours(course.waitingMinutes() / season.weeks()));
        row(table, out, "faces", course -> number((double) course.faces() / season.weeks()));
        row(table, out, "lost", SeasonCourse::pupilMinutesLost);
        row(table, out, "given", SeasonCourse::pupilMinutesOutOfReach);
        return table;
    }

    private void row(TextTable table, Page out, String key, Function<SeasonCourse, Object> figure) {
        table.row(
                out.word("cli.print.season.row." + key),
                figure.apply(season.course(SeasonPolicy.PLANNED)),
                figure.apply(season.course(SeasonPolicy.IF_IT_FITS)),
                figure.apply(season.course(SeasonPolicy.NONE)));
    }

    /** Those who wait longest when talks are planned; how they fare when they happen to fit is told beside it. */
    private TextTable partners(SeasonTalks talks, Page out) {
        TextTable table = new TextTable(out.words("cli.print.season.partners.columns"));
        List<PartnerSeason> other =
                season.course(SeasonPolicy.IF_IT_FITS).talks().partners();
        talks.partners().stream()
                .sorted(Comparator.comparingDouble(PartnerSeason::longest).reversed())
                .limit(all ? Integer.MAX_VALUE : LONGEST)
                .forEach(partner -> table.row(
                        name(partner),
                        partner.rhythm().everyWeeks() + " w",
                        partner.talks(),
                        weeks(partner),
                        weeks(other.get(talks.partners().indexOf(partner)))));
        return table;
    }

    private static String name(PartnerSeason partner) {
        String name = partner.partner().name() + " (" + partner.partner().id() + ")";
        return partner.supporter() == null ? name : name + " – " + partner.supporter();
    }

    private static String weeks(PartnerSeason partner) {
        return String.format(Locale.ROOT, "%.1f w", partner.longestDays() / 7.0);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(1000 * share) / 10);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
