package be.koffieronde.cli;

import static be.koffieronde.cli.DurationText.hours;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.PriceProgress;
import be.koffieronde.report.price.PriceFiles;
import java.util.Locale;

/** Prints what coffee costs, a line per worth of a talk. */
final class PriceReport {

    private PriceReport() {}

    /** One line; what matters most comes first, for a narrow terminal cuts the end. */
    static String progress(PriceProgress progress) {
        return "%s  search %d of %d  talk worth %s  talks %d  drive %d min"
                .formatted(
                        DurationText.clock(progress.elapsed()),
                        progress.search(),
                        progress.searches(),
                        progress.worth(),
                        progress.talksPlanned(),
                        progress.driveMinutes());
    }

    static void print(PriceCurve curve, PriceFiles files, Page page) {
        page.table(table(curve));
        page.line();
        if (curve.points().stream().anyMatch(point -> isOwn(point, curve))) {
            page.line("* as the problem weighs talks" + inDriving(curve) + ".");
        }
        page.line("Talks due: %d. Figures of %s. More is than without talks, Pupils is what they lose; %s euros a km."
                .formatted(
                        curve.terms().talksDue(),
                        weeks(curve.terms().weeks()),
                        curve.terms().rate()));
        page.line(pupils(curve));
        long outOfReach = curve.without().figures().pupilMinutesOutOfReach();
        if (outOfReach > 0) {
            page.line("Not counted: %d minutes that nobody could give.".formatted(outOfReach));
        }
        if (!curve.isComplete()) {
            page.line("Ended early: %d of %d searches are done.".formatted(curve.searchesDone(), curve.searches()));
        }
        page.line("Page     " + files.html());
        page.line("Picture  " + files.picture());
        page.line("Table    " + files.csv());
        page.line("Rosters  " + files.roster(curve.without().worth()) + " and the like");
    }

    private static TextTable table(PriceCurve curve) {
        TextTable table = new TextTable(
                "Worth", "Talks", "Value", "Drive", "More", "More", "Euros", "Waiting", "Own time", "Pupils");
        curve.points().forEach(point -> add(point, curve, table));
        return table;
    }

    private static void add(PricePoint point, PriceCurve curve, TextTable table) {
        table.row(
                point.worth() + (isOwn(point, curve) ? "*" : ""),
                point.talksPlanned(),
                decimals("%.1f%%", Math.floor(1000 * point.shareOfValue() + 1e-9) / 10),
                hours(point.driveMinutes()),
                curve.extraDriveMinutes(point) + " min",
                decimals("%.1f%%", 100 * curve.extraDriveShare(point)),
                decimals("%.2f", curve.extraEuros(point)),
                hours(point.waitingMinutes()),
                hours(point.ownTimeMinutes()),
                point.pupilMinutesLost() + " min");
    }

    private static String pupils(PriceCurve curve) {
        return curve.isFlatForPupils()
                ? "Pupils lose nothing by coffee: at every point the same as without."
                : "Mind: pupils do not lose the same at every point. Talks never take anything from them, but the"
                        + " searches did not always find the same; give more --time.";
    }

    private static String inDriving(PriceCurve curve) {
        var minutes = curve.terms().driveMinutes(curve.own());
        return minutes.isPresent()
                ? decimals(": a talk that is just due is worth %.0f minutes of driving", minutes.getAsDouble())
                : "";
    }

    private static boolean isOwn(PricePoint point, PriceCurve curve) {
        return point.worth().equals(curve.own());
    }

    private static String weeks(int weeks) {
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    private static String decimals(String format, double number) {
        return String.format(Locale.ROOT, format, number + 0.0);
    }
}
