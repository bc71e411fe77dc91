package be.koffieronde.report.price;

import be.koffieronde.app.price.PriceCurve;
import be.koffieronde.app.price.PricePoint;
import be.koffieronde.report.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws one chart in black and grey, {@value #WIDTH} by {@value #HEIGHT}, sized so that it can be read on a phone. */
final class PanelDrawing {

    static final int WIDTH = 360;
    static final int HEIGHT = 250;

    private static final int LEFT = 48;
    private static final int RIGHT = 338;
    private static final int TOP = 56;
    private static final int BOTTOM = 200;

    private static final String INK = "#1b1b1b";
    private static final String SOFT = "#555";
    private static final String FAINT = "#d5d5d5";
    private static final List<String> DASHES = List.of("none", "6 4");

    private final PriceCurve curve;
    private final PriceWording wording;
    private final Panel panel;
    private final List<Line> lines;
    private final Scale scale;

    PanelDrawing(Panel panel, PriceCurve curve, PriceWording wording) {
        this.panel = panel;
        this.curve = curve;
        this.wording = wording;
        lines = panel.lines(curve, wording);
        List<Double> values = new ArrayList<>();
        lines.forEach(line -> values.addAll(line.values()));
        scale = Scale.of(values, panel.least(curve));
    }

    Element element() {
        Element drawing = Element.of("svg", Element.of("title", spoken()))
                .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
                .with("role", "img")
                .with("font-family", "system-ui, 'DejaVu Sans', sans-serif")
                .with("font-size", 12)
                .with("fill", INK);
        drawing.add(text(0, 16, panel.title(wording)).with("font-size", 15).with("font-weight", 700));
        drawing.add(text(0, 34, panel.unit(curve, wording)).with("fill", SOFT));
        scale.ticks().forEach(tick -> addTick(tick, drawing));
        addWorths(drawing);
        for (int line = 0; line < lines.size(); line++) {
            addLine(lines.get(line), DASHES.get(line), drawing);
        }
        drawing.add(text((LEFT + RIGHT) / 2.0, BOTTOM + 40, wording.axis())
                .with("text-anchor", "middle")
                .with("fill", SOFT));
        return drawing;
    }

    private String spoken() {
        StringBuilder spoken = new StringBuilder(panel.title(wording));
        for (Line line : lines) {
            spoken.append(line.name().isEmpty() ? "" : " – " + line.name()).append(": ");
            spoken.append(String.join("; ", line.texts()));
        }
        return spoken.toString();
    }

    private void addTick(double tick, Element drawing) {
        double y = y(tick);
        drawing.add(stroke(LEFT, y, RIGHT, y).with("stroke", tick == 0 ? SOFT : FAINT));
        drawing.add(text(LEFT - 7, y + 4, wording.number(tick)).with("text-anchor", "end"));
    }

    private void addWorths(Element drawing) {
        for (int index = 0; index < curve.points().size(); index++) {
            PricePoint point = curve.points().get(index);
            boolean isOwn = wording.isOwn(point);
            if (isOwn) {
                drawing.add(stroke(x(index), TOP - 4, x(index), BOTTOM)
                        .with("stroke", SOFT)
                        .with("stroke-dasharray", "2 3"));
            }
            drawing.add(text(x(index), BOTTOM + 19, wording.worth(point.worth()))
                    .with("text-anchor", "middle")
                    .with("font-weight", isOwn ? 700 : 400));
        }
    }

    private void addLine(Line line, String dashes, Element drawing) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < line.values().size(); index++) {
            path.append(index == 0 ? "M" : " L").append(decimal(x(index))).append(' ');
            path.append(decimal(y(line.values().get(index))));
        }
        drawing.add(Element.of("path")
                .with("d", path)
                .with("fill", "none")
                .with("stroke", INK)
                .with("stroke-width", 2)
                .with("stroke-dasharray", dashes));
        for (int index = 0; index < line.values().size(); index++) {
            boolean isOwn = wording.isOwn(curve.points().get(index));
            drawing.add(Element.of("circle")
                    .with("cx", decimal(x(index)))
                    .with("cy", decimal(y(line.values().get(index))))
                    .with("r", isOwn ? 5 : 3)
                    .with("fill", isOwn ? INK : "#fff")
                    .with("stroke", INK)
                    .with("stroke-width", 1.5));
            if (isOwn) {
                drawing.add(label(index, line));
            }
        }
        if (!line.name().isEmpty()) {
            double end = line.values().get(line.values().size() - 1);
            drawing.add(haloed(text(RIGHT, beside(end), line.name()).with("text-anchor", "end")));
        }
    }

    /** The value at the problem's own worth, where the line leaves room: above on the left, else below on the right. */
    private Element label(int index, Line line) {
        double y = y(line.values().get(index));
        boolean isHigh = y < TOP + 24;
        return haloed(text(
                        x(index) + (isHigh ? 8 : -8),
                        isHigh ? y + 20 : y - 9,
                        line.texts().get(index))
                .with("text-anchor", isHigh ? "start" : "end")
                .with("font-weight", 700));
    }

    private double beside(double value) {
        double y = y(value);
        return y < TOP + 24 ? y + 18 : y - 9;
    }

    private static Element haloed(Element text) {
        return text.with("stroke", "#fff")
                .with("stroke-width", 4)
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke");
    }

    private double x(int index) {
        int steps = Math.max(1, curve.points().size() - 1);
        double margin = 12;
        return LEFT + margin + index * (RIGHT - LEFT - 2 * margin) / steps;
    }

    private double y(double value) {
        return BOTTOM - scale.at(value) * (BOTTOM - TOP);
    }

    private static Element text(double x, double y, String text) {
        return Element.of("text", text).with("x", decimal(x)).with("y", decimal(y));
    }

    private static Element stroke(double x, double y, double toX, double toY) {
        return Element.of("line")
                .with("x1", decimal(x))
                .with("y1", decimal(y))
                .with("x2", decimal(toX))
                .with("y2", decimal(toY));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
