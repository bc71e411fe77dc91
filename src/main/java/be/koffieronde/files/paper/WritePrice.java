package be.koffieronde.files.paper;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.price.PricePapers;

/** Writes the price of coffee, and the rosters it is read from. */
public final class WritePrice {

    private WritePrice() {}

    /**
     * Writes all files.
     *
     * @throws InvalidInputException if one cannot be written
     */
    public static void write(PriceCurve curve, PriceFiles files, Language language) {
        PricePapers papers = new PricePapers(curve, language);
        AtomicFile.writeBytes(files.html(), papers.page()::writeTo);
        AtomicFile.writeBytes(files.picture(), papers.picture()::writeTo);
        AtomicFile.writeBytes(files.csv(), papers.table()::writeTo);
        for (PricePoint point : curve.points()) {
            RosterFile.write(point.roster(), files.roster(point.worth()));
        }
    }
}
