package be.koffieronde.osm;

import be.koffieronde.osm.signs.Passage;
import be.koffieronde.problem.place.Profile;

/**
 * Stretches one after the other without a choice between, from one node to another.
 *
 * @param there from {@code from} to {@code to}
 * @param back the other way
 */
record Chain(int from, int to, double metres, Drive there, Drive back) {

    /**
     * One direction of a chain.
     *
     * @param who may take it; the same all along
     * @param seconds by car, if cars may
     */
    record Drive(Passage who, double seconds) {

        boolean isFor(Profile profile) {
            return who.isFor(profile);
        }
    }
}
