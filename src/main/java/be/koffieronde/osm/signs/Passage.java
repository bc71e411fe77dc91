package be.koffieronde.osm.signs;

import be.koffieronde.problem.place.Profile;

/**
 * Who may go along a road in one direction.
 *
 * @param carKmh how fast cars go; 0: they may not
 * @param bike whether bikes may
 */
public record Passage(double carKmh, boolean bike) {

    static final Passage NONE = new Passage(0, false);

    public boolean car() {
        return carKmh > 0;
    }

    public boolean isFor(Profile profile) {
        return switch (profile) {
            case CAR -> car();
            case BIKE -> bike;
        };
    }

    public boolean isForNobody() {
        return !car() && !bike;
    }

    /** Whether it is for the same ones, however fast. */
    public boolean isLike(Passage other) {
        return car() == other.car() && bike == other.bike;
    }

    /** Leaves only the given ones of those it is for. */
    public Passage only(boolean cars, boolean bikes) {
        return (cars || !car()) && (bikes || !bike) ? this : new Passage(cars ? carKmh : 0, bikes && bike);
    }
}
