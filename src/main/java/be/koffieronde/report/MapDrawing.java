package be.koffieronde.report;

import be.koffieronde.problem.place.Location;
import java.util.Collection;
import java.util.Locale;

/** Draws marks, lines and labels of a map. Labels go on last, so that no line hides them. */
final class MapDrawing {

    private final MapScale scale;
    private final LabelPlaces places;
    private final Element lines = Element.of("g");
    private final Element marks = Element.of("g");
    private final Element labels = Element.of("g").with("class", "labels");
    private final double fontSize;

    /**
     * @param shown all places that will be drawn
     * @param most room there is
     */
    MapDrawing(Collection<Location> shown, MapScale.Extent most, double fontSize) {
        scale = MapScale.of(shown, most);
        places = new LabelPlaces(scale.extent(), fontSize);
        this.fontSize = fontSize;
    }

    void line(Location from, Location to, String style, String look) {
        lines.add(Element.of("path")
                .with("d", "M%s %sL%s %s".formatted(x(from), y(from), x(to), y(to)))
                .with("class", style)
                .with("style", look));
    }

    void circle(Location at, double radius) {
        marks.add(Element.of("circle").with("cx", x(at)).with("cy", y(at)).with("r", number(radius)));
        places.keepFree(scale.x(at), scale.y(at), radius);
    }

    void diamond(Location at, double radius) {
        String r = number(radius);
        marks.add(Element.of("path")
                .with("d", "M%s %sm0 -%3$sl%3$s %3$sl-%3$s %3$sl-%3$s -%3$sz".formatted(x(at), y(at), r))
                .with("class", "house"));
        places.keepFree(scale.x(at), scale.y(at), radius);
    }

    void label(Location at, double radius, String text) {
        label(places.around(scale.x(at), scale.y(at), radius, text), text, "");
    }

    void labelBetween(Location from, Location to, String text) {
        label(places.along(scale.x(from), scale.y(from), scale.x(to), scale.y(to), text), text, "days");
    }

    private void label(LabelPlaces.Spot spot, String text, String style) {
        labels.add(Element.of("text", text)
                .with("x", number(spot.x()))
                .with("y", number(spot.y()))
                .with("class", style));
    }

    /** @param name what it shows, for those who do not see it */
    Element element(String name) {
        return Element.of("svg", lines, marks, labels)
                .with(
                        "viewBox",
                        "0 0 %s %s"
                                .formatted(
                                        number(scale.extent().width()),
                                        number(scale.extent().height())))
                .with("role", "img")
                .with("aria-label", name)
                .with("font-size", number(fontSize));
    }

    private String x(Location at) {
        return number(scale.x(at));
    }

    private String y(Location at) {
        return number(scale.y(at));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
