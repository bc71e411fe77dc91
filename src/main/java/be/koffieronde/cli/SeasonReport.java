package be.koffieronde.cli;

import static be.koffieronde.cli.DurationText.hours;

import be.koffieronde.app.Season;
import be.koffieronde.app.SeasonCourse;
import be.koffieronde.app.SeasonPolicy;
import be.koffieronde.problem.Partner;
import be.koffieronde.talks.PartnerSeason;
import be.koffieronde.talks.SeasonTalks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints what a season comes to under each policy, and who waits.
 *
 * @param all whether to tell of every partner
 */
record SeasonReport(Season season, boolean all) {

    private static final int LONGEST = 10;

    private static final List<String> LEGEND = List.of(
            "In time: talks held before the partner's 'everyWeeks' ran out, of those and all",
            "times it ran out. Waits are the longest of each partner, in their 'everyWeeks'.",
            "Share: talks held by talks 'everyWeeks' asks for. Evenness: of the shares, 1 is",
            "all alike, 0 is all for one. Who was overdue at the start counts from there.");

    void print(Page out) {
        out.line("Season of %d weeks from %s".formatted(season.weeks(), season.firstDay()));
        if (season.weeks() == 0) {
            out.line("It was ended before the first was planned.");
            return;
        }
        SeasonTalks talks = season.course(SeasonPolicy.PLANNED).talks();
        out.line("Partners %d, of whom %d were overdue or never met at the start"
                .formatted(talks.partners().size(), talks.overdueAtStart()));
        for (Partner partner : talks.outOfReach()) {
            out.line("Nobody can meet %s (%s): who may support their pupils is away or taken while they are free"
                    .formatted(partner.name(), partner.id()));
        }
        out.line();
        out.table(summary());
        out.line();
        out.lines(LEGEND);
        out.line();
        out.table(partners(talks));
        if (!all && talks.partners().size() > LONGEST) {
            out.line("The %d longest waits of %d; --all shows the others"
                    .formatted(LONGEST, talks.partners().size()));
        }
        OutOfReachLines.print(
                season.course(SeasonPolicy.PLANNED).outOfReach().stream()
                        .distinct()
                        .toList(),
                out);
    }

    private TextTable summary() {
        TextTable table = new TextTable("", "Talks planned", "If they fit", "No talks");
        row(table, "Talks held", course -> course.talks().held());
        row(table, "In time", course -> percent(course.talks().keptShare()));
        row(table, "Partners without a talk", course -> course.talks().unseen());
        row(table, "Wait, median", course -> number(course.talks().longestWait(0.5)));
        row(table, "Wait, 95 % within", course -> number(course.talks().longestWait(0.95)));
        row(table, "Wait, longest", course -> number(course.talks().longestWait(1)));
        row(table, "Share, least", course -> number(course.talks().share(0)));
        row(table, "Share, median", course -> number(course.talks().share(0.5)));
        row(
                table,
                "Evenness",
                course ->
                        course.talks().held() == 0 ? "–" : number(course.talks().evenness()));
        table.line();
        row(table, "Drive, hours a week", course -> hours(course.driveMinutes() / season.weeks()));
        row(table, "Waiting, hours a week", course -> hours(course.waitingMinutes() / season.weeks()));
        row(table, "Pupil minutes lost", SeasonCourse::pupilMinutesLost);
        row(table, "Nobody could give, min", SeasonCourse::pupilMinutesOutOfReach);
        return table;
    }

    private void row(TextTable table, String name, Function<SeasonCourse, Object> figure) {
        table.row(
                name,
                figure.apply(season.course(SeasonPolicy.PLANNED)),
                figure.apply(season.course(SeasonPolicy.IF_IT_FITS)),
                figure.apply(season.course(SeasonPolicy.NONE)));
    }

    /** Those who wait longest when talks are planned; how they fare when they happen to fit is told beside it. */
    private TextTable partners(SeasonTalks talks) {
        TextTable table = new TextTable("Partner", "Every", "Talks", "Longest wait", "If they fit");
        List<PartnerSeason> other =
                season.course(SeasonPolicy.IF_IT_FITS).talks().partners();
        talks.partners().stream()
                .sorted(Comparator.comparingDouble(PartnerSeason::longest).reversed())
                .limit(all ? Integer.MAX_VALUE : LONGEST)
                .forEach(partner -> table.row(
                        partner.partner().name() + " (" + partner.partner().id() + ")",
                        partner.rhythm().everyWeeks() + " w",
                        partner.talks(),
                        weeks(partner),
                        weeks(other.get(talks.partners().indexOf(partner)))));
        return table;
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
