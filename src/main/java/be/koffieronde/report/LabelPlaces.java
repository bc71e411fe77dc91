package be.koffieronde.report;

import java.util.ArrayList;
import java.util.List;

/** Finds places for labels on a map where they hide one another as little as can be. */
final class LabelPlaces {

    private static final double WIDTH_OF_A_CHARACTER = 0.58;

    private final double width;
    private final double height;
    private final double fontSize;
    private final List<Box> taken = new ArrayList<>();

    /** Where a label stands: the left end of its base line. */
    record Spot(double x, double y) {}

    private record Box(double left, double top, double right, double bottom) {

        double overlap(Box other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return across > 0 && down > 0 ? across * down : 0;
        }
    }

    LabelPlaces(MapScale.Extent extent, double fontSize) {
        width = extent.width();
        height = extent.height();
        this.fontSize = fontSize;
    }

    /** Keeps labels off a mark. */
    void keepFree(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** A spot around a mark: of right, left, above and below, the first that overlaps least. */
    Spot around(double x, double y, double radius, String label) {
        double length = length(label);
        double gap = radius + 2;
        return best(List.of(
                box(x + gap, y - fontSize / 2, length),
                box(x - gap - length, y - fontSize / 2, length),
                box(x - length / 2, y - gap - fontSize, length),
                box(x - length / 2, y + gap, length),
                box(x + gap, y - gap - fontSize, length),
                box(x - gap - length, y + gap, length)));
    }

    /** A spot on a line or beside it: of some along it, the first that overlaps least. */
    Spot along(double fromX, double fromY, double toX, double toY, String label) {
        List<Box> boxes = new ArrayList<>();
        for (double share : new double[] {0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85}) {
            double x = fromX + share * (toX - fromX) - length(label) / 2;
            double y = fromY + share * (toY - fromY) - fontSize / 2;
            boxes.addAll(List.of(
                    box(x, y, length(label)),
                    box(x, y - fontSize, length(label)),
                    box(x, y + fontSize, length(label))));
        }
        return best(boxes);
    }

    private Spot best(List<Box> candidates) {
        Box best = candidates.get(0);
        double least = Double.MAX_VALUE;
        for (Box candidate : candidates) {
            double overlap = taken.stream().mapToDouble(candidate::overlap).sum();
            if (overlap < least) {
                least = overlap;
                best = candidate;
            }
        }
        taken.add(best);
        return new Spot(best.left(), best.top() + 0.85 * fontSize);
    }

    /** Moved inside the drawing if it would stick out. */
    private Box box(double left, double top, double length) {
        double x = Math.max(1, Math.min(left, width - length - 1));
        double y = Math.max(1, Math.min(top, height - fontSize - 1));
        return new Box(x, y, x + length, y + fontSize);
    }

    private double length(String label) {
        return label.codePointCount(0, label.length()) * fontSize * WIDTH_OF_A_CHARACTER;
    }
}
