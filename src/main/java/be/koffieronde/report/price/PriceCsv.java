package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.format.CsvTable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The curve as comma-separated values: a line per worth, numbers only. Minutes, kilometres and euros of the horizon. */
record PriceCsv(PriceCurve curve) {

    private static final List<String> COLUMNS = List.of(
            "worth",
            "worth_drive_minutes",
            "talks_planned",
            "talks_due",
            "value_planned",
            "value_due",
            "value_share",
            "drive_minutes",
            "extra_drive_minutes",
            "extra_drive_share",
            "extra_car_km",
            "extra_euros",
            "waiting_minutes",
            "talks_in_own_time",
            "own_time_minutes",
            "pupil_minutes_lost",
            "pupils_loss",
            "pupil_minutes_out_of_reach",
            "pairs_met",
            "pairs_due",
            "faces");

    void writeTo(Writer out) throws IOException {
        CsvTable.write(COLUMNS, curve.points().stream().map(this::cells).toList(), out);
    }

    private List<Object> cells(PricePoint point) {
        return List.of(
                point.worth(),
                drive(point),
                point.talksPlanned(),
                curve.terms().talksDue(),
                point.figures().valuePlanned(),
                point.figures().valueDue(),
                decimals(4, point.shareOfValue()),
                point.driveMinutes(),
                curve.extraDriveMinutes(point),
                decimals(4, curve.extraDriveShare(point)),
                decimals(1, curve.extraKilometres(point)),
                decimals(2, curve.extraEuros(point)),
                point.waitingMinutes(),
                point.talksInOwnTime(),
                point.ownTimeMinutes(),
                point.pupilMinutesLost(),
                point.pupilsLoss(),
                point.figures().pupilMinutesOutOfReach(),
                point.pairsMet(),
                curve.terms().pairsDue(),
                point.faces());
    }

    private Object drive(PricePoint point) {
        var minutes = curve.terms().driveMinutes(point.worth());
        return minutes.isPresent() ? decimals(1, minutes.getAsDouble()) : "";
    }

    private static BigDecimal decimals(int count, double number) {
        return new BigDecimal(String.format(Locale.ROOT, "%." + count + "f", number));
    }
}
