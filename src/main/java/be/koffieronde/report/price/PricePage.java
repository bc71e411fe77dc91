package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.report.Element;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The price of coffee as one page of HTML that needs nothing beside itself. */
record PricePage(PriceCurve curve, PriceWording wording) {

    private static final List<String> COLUMNS =
            List.of("drive", "extra", "extra.share", "euros", "waiting", "own-time", "pupils");

    void writeTo(Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n");
        Element.of("html", Element.head(wording.title(), PricePage.class, "price.css"), body())
                .with("lang", wording.language())
                .write(out);
        out.write('\n');
    }

    private Element body() {
        Element summary = Element.of("div").with("class", "summary");
        wording.summary().forEach(sentence -> summary.add(Element.of("p", sentence)));
        return Element.of(
                "body",
                Element.of("header", Element.of("h1", wording.title()), summary),
                Element.of("main", charts(), figures(), terms()));
    }

    private Element charts() {
        return Element.of("div")
                .with("class", "charts")
                .addAll(Panel.of(curve).stream()
                        .map(panel -> new PanelDrawing(panel, curve, wording).element())
                        .toList());
    }

    private Element figures() {
        String worth = curve.terms().driveMinutes(curve.own()).isPresent() ? "column.worth" : "column.worth.points";
        Element heads = Element.of("tr", head(worth));
        had().forEach(panel -> heads.add(head("column." + panel.key())));
        COLUMNS.forEach(column -> heads.add(head("column." + column)));
        Element rows = Element.of("tbody");
        curve.points().forEach(point -> rows.add(row(point)));
        Element table = Element.of("table", Element.of("thead", heads), rows).with("class", "data");
        return Element.of(
                "section",
                Element.of("h2", wording.say("table")),
                Element.wide(table, wording.say("table")),
                Element.of("p", wording.note() + "; " + wording.period() + ".").with("class", "note"));
    }

    private Element head(String key) {
        return Element.of("th", wording.say(key)).with("scope", "col");
    }

    private Element row(PricePoint point) {
        String mark = wording.isOwn(point) ? " *" : "";
        Element row = Element.of(
                "tr", Element.of("th", wording.worth(point.worth()) + mark).with("scope", "row"));
        cells(point).forEach(cell -> row.add(Element.of("td", cell)));
        return wording.isOwn(point) ? row.with("class", "own") : row;
    }

    /** What is had for the price. */
    private List<Panel> had() {
        return Panel.of(curve).subList(0, 2);
    }

    private Object had(Panel panel, PricePoint point) {
        return panel.lines(curve, wording).get(0).texts().get(curve.points().indexOf(point));
    }

    private List<Object> cells(PricePoint point) {
        return List.of(
                had(had().get(0), point),
                had(had().get(1), point),
                point.driveMinutes(),
                curve.extraDriveMinutes(point),
                wording.change(curve.extraDriveShare(point)),
                wording.euros(curve.extraEuros(point)),
                point.waitingMinutes(),
                point.ownTimeMinutes(),
                point.pupilMinutesLost());
    }

    private Element terms() {
        Element list = Element.of("ul");
        wording.terms().forEach(term -> list.add(Element.of("li", term)));
        return Element.of("section", Element.of("h2", wording.say("terms")), list);
    }
}
