package be.koffieronde.osm.signs;

/** Where bikes may go. */
final class BikeRules {

    private BikeRules() {}

    static boolean mayUse(Tags tags, Highway highway) {
        if (highway.isMotorway() || tags.is("motorroad", "yes")) {
            return false;
        }
        Boolean access = Access.BIKE.of(tags);
        return access == null ? highway.bike() : access;
    }
}
