package be.koffieronde.osm.signs;

import org.jspecify.annotations.Nullable;

/**
 * Who may go along a road.
 *
 * @param there in the direction it is drawn
 * @param back the other way
 */
public record Traffic(Passage there, Passage back) {

    /** What the tags of a way tell; null if nobody may go there. */
    public static @Nullable Traffic of(Tags tags) {
        Highway highway = Highway.of(tags);
        if (highway == null) {
            return null;
        }
        boolean cars = CarRules.mayUse(tags, highway);
        boolean bikes = BikeRules.mayUse(tags, highway);
        Oneway car = Oneway.forCars(tags, highway);
        Oneway bike = Oneway.forBikes(tags, highway);
        Passage there = passage(tags, highway, "forward", cars && car.there(), bikes && bike.there());
        Passage back = passage(tags, highway, "backward", cars && car.back(), bikes && bike.back());
        return there.isForNobody() && back.isForNobody() ? null : new Traffic(there, back);
    }

    private static Passage passage(Tags tags, Highway highway, String direction, boolean cars, boolean bikes) {
        boolean open = cars && !Access.CAR.isClosed(tags, direction);
        return new Passage(
                open ? CarRules.kmh(tags, highway, direction) : 0, bikes && !Access.BIKE.isClosed(tags, direction));
    }
}
