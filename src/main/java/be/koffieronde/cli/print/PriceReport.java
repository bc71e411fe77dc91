package be.koffieronde.cli.print;

import static be.koffieronde.cli.print.TimeText.hours;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.app.price.PriceProgress;
import be.koffieronde.app.price.Priced;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.TextTable;
import be.koffieronde.files.paper.PriceFiles;
import be.koffieronde.language.Message;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints what coffee costs, a line per worth of a talk. */
public final class PriceReport {

    private PriceReport() {}

    /** One line; what matters most comes first, for a narrow terminal cuts the end. */
    public static Message progress(PriceProgress progress) {
        return Message.of(
                "cli.print.price.progress",
                TimeText.clock(progress.elapsed()),
                progress.search(),
                progress.searches(),
                progress.worth(),
                progress.talksPlanned(),
                progress.driveMinutes());
    }

    public static void print(PriceCurve curve, PriceFiles files, Page page) {
        page.table(table(curve, page));
        page.line();
        if (areFaces(curve)) {
            page.say("cli.print.price.own.faces");
        } else if (curve.points().stream().anyMatch(point -> isOwn(point, curve))) {
            own(curve, page);
        }
        if (curve.terms().pairsDue() > 0) {
            page.say("cli.print.price.pairs", curve.terms().pairsDue());
        }
        page.say(
                areFaces(curve) ? "cli.print.price.due.faces" : "cli.print.price.due",
                curve.terms().talksDue(),
                weeks(curve.terms().weeks()),
                curve.terms().rate());
        page.say(ofPupils(curve));
        long outOfReach = curve.without().figures().pupilMinutesOutOfReach();
        if (outOfReach > 0) {
            page.say("cli.print.price.beyond", outOfReach);
        }
        if (!curve.isComplete()) {
            page.say("cli.print.price.early", curve.searchesDone(), curve.searches());
        }
        page.say("cli.print.price.page", files.html());
        page.say("cli.print.price.picture", files.picture());
        page.say("cli.print.price.table", files.csv());
        page.say("cli.print.price.rosters", files.roster(curve.without().worth()));
    }

    private static TextTable table(PriceCurve curve, Page page) {
        TextTable table = new TextTable(page.words(columns(curve)));
        curve.points().forEach(point -> add(point, curve, table));
        return table;
    }

    private static void add(PricePoint point, PriceCurve curve, TextTable table) {
        table.row(
                point.worth() + (isOwn(point, curve) ? "*" : ""),
                areFaces(curve) ? point.faces() : point.talksPlanned(),
                second(point, curve),
                hours(point.driveMinutes()),
                curve.extraDriveMinutes(point) + " min",
                decimals("%.1f%%", 100 * curve.extraDriveShare(point)),
                decimals("%.2f", curve.extraEuros(point)),
                hours(point.waitingMinutes()),
                hours(point.ownTimeMinutes()),
                point.pupilMinutesLost() + " min");
    }

    private static boolean areFaces(PriceCurve curve) {
        return curve.terms().priced() == Priced.FACES;
    }

    private static String columns(PriceCurve curve) {
        if (areFaces(curve)) {
            return "cli.print.price.columns.faces";
        }
        return curve.terms().pairsDue() > 0 ? "cli.print.price.columns.pairs" : "cli.print.price.columns";
    }

    private static String ofPupils(PriceCurve curve) {
        if (areFaces(curve)) {
            return curve.isFlatForPupils() ? "cli.print.price.flat.faces" : "cli.print.price.mind.faces";
        }
        return curve.isFlatForPupils() ? "cli.print.price.flat" : "cli.print.price.mind";
    }

    private static Object second(PricePoint point, PriceCurve curve) {
        if (areFaces(curve)) {
            return point.talksPlanned();
        }
        return curve.terms().pairsDue() > 0
                ? point.pairsMet()
                : decimals("%.1f%%", Math.floor(1000 * point.shareOfValue() + 1e-9) / 10);
    }

    private static void own(PriceCurve curve, Page page) {
        OptionalDouble minutes = curve.terms().driveMinutes(curve.own());
        if (minutes.isPresent()) {
            page.say("cli.print.price.own.driving", minutes.getAsDouble());
        } else {
            page.say("cli.print.price.own");
        }
    }

    private static boolean isOwn(PricePoint point, PriceCurve curve) {
        return point.worth().equals(curve.own());
    }

    private static Message weeks(int weeks) {
        return weeks == 1 ? Message.of("cli.print.price.week") : Message.of("cli.print.price.weeks", weeks);
    }

    private static String decimals(String format, double number) {
        return String.format(Locale.ROOT, format, number + 0.0);
    }
}
