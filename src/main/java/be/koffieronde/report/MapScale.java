package be.koffieronde.report;

import be.koffieronde.problem.place.Location;
import java.util.Collection;

/**
 * From degrees to a drawing, north up. Good for a region: a degree of longitude is as long everywhere as it is in the
 * middle.
 *
 * @param west in stretched degrees of longitude
 * @param perDegree length in the drawing of a degree of latitude
 * @param stretch a degree of longitude in degrees of latitude
 */
record MapScale(double west, double north, double perDegree, double stretch, Extent extent) {

    /** Width and height of the drawing, and how much of it stays free at each side. */
    record Extent(double width, double height, double margin) {}

    /** The largest scale at which all places are within the drawing; its height shrinks to what is needed. */
    static MapScale of(Collection<Location> places, Extent most) {
        double north = places.stream().mapToDouble(Location::latitude).max().orElse(0);
        double south = places.stream().mapToDouble(Location::latitude).min().orElse(0);
        double stretch = Math.cos(Math.toRadians((north + south) / 2));
        double west =
                stretch * places.stream().mapToDouble(Location::longitude).min().orElse(0);
        double east =
                stretch * places.stream().mapToDouble(Location::longitude).max().orElse(0);
        double perDegree = Math.min(
                free(most.width(), most) / Math.max(east - west, 1e-4),
                free(most.height(), most) / Math.max(north - south, 1e-4));
        double height = Math.max((north - south) * perDegree + 2 * most.margin(), 4 * most.margin());
        Extent extent = new Extent(most.width(), height, most.margin());
        double middle = (free(extent.width(), extent) - (east - west) * perDegree) / 2 / perDegree;
        double centre = (free(height, extent) - (north - south) * perDegree) / 2 / perDegree;
        return new MapScale(west - middle, north + centre, perDegree, stretch, extent);
    }

    private static double free(double length, Extent extent) {
        return length - 2 * extent.margin();
    }

    double x(Location place) {
        return extent.margin() + (place.longitude() * stretch - west) * perDegree;
    }

    double y(Location place) {
        return extent.margin() + (north - place.latitude()) * perDegree;
    }
}
