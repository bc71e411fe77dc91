package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.InvalidInputException;

/** Writes the price of coffee for people, for slides and for machines, and the rosters it is read from. */
public final class WritePrice {

    private WritePrice() {}

    /**
     * Writes all files.
     *
     * @throws InvalidInputException if one cannot be written
     */
    public static void write(PriceCurve curve, PriceFiles files, Language language) {
        PriceWording wording = new PriceWording(curve, language);
        AtomicFile.write(files.html(), new PricePage(curve, wording)::writeTo);
        AtomicFile.write(files.picture(), new PricePicture(curve, wording)::writeTo);
        AtomicFile.write(files.csv(), new PriceCsv(curve)::writeTo);
        for (PricePoint point : curve.points()) {
            RosterFile.write(point.roster(), files.roster(point.worth()));
        }
    }
}
