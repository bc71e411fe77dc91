package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.language.Language;
import be.koffieronde.report.Paper;

/** The price of coffee for people, for slides and for machines. */
public final class PricePapers {

    private final PriceCurve curve;
    private final PriceWording wording;

    public PricePapers(PriceCurve curve, Language language) {
        this.curve = curve;
        wording = new PriceWording(curve, language);
    }

    /** A page of HTML that needs nothing beside itself. */
    public Paper page() {
        return Paper.of(new PricePage(curve, wording)::writeTo);
    }

    /** Its charts as one picture, in SVG. */
    public Paper picture() {
        return Paper.of(new PricePicture(curve, wording)::writeTo);
    }

    /** A table for machines, as comma-separated values. */
    public Paper table() {
        return Paper.of(new PriceCsv(curve)::writeTo);
    }
}
