package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.report.Element;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** All charts as one picture, wide as a slide. */
record PricePicture(PriceCurve curve, PriceWording wording) {

    private static final int ACROSS = 3;
    private static final int PANELS = 6;
    private static final int GAP = 28;
    private static final int HEADER = 56;
    private static final int WIDTH = ACROSS * (PanelDrawing.WIDTH + GAP) + GAP;
    private static final int HEIGHT = HEADER + PANELS / ACROSS * (PanelDrawing.HEIGHT + GAP);

    void writeTo(Writer out) throws IOException {
        element().write(out);
        out.write('\n');
    }

    private Element element() {
        Element picture = Element.of("svg", Element.of("title", wording.title()), Element.of("desc", wording.picture()))
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
                .with("width", WIDTH)
                .with("height", HEIGHT)
                .with("role", "img")
                .with("font-family", "system-ui, 'DejaVu Sans', sans-serif");
        picture.add(
                Element.of("rect").with("width", WIDTH).with("height", HEIGHT).with("fill", "#fff"));
        picture.add(Element.of("text", wording.title())
                .with("x", GAP)
                .with("y", 36)
                .with("font-size", 22)
                .with("font-weight", 700)
                .with("fill", "#1b1b1b"));
        List<Panel> panels = Panel.of(curve);
        for (int index = 0; index < panels.size(); index++) {
            Panel panel = panels.get(index);
            picture.add(new PanelDrawing(panel, curve, wording)
                    .element()
                    .with("x", GAP + index % ACROSS * (PanelDrawing.WIDTH + GAP))
                    .with("y", HEADER + index / ACROSS * (PanelDrawing.HEIGHT + GAP))
                    .with("width", PanelDrawing.WIDTH)
                    .with("height", PanelDrawing.HEIGHT));
        }
        return picture;
    }
}
