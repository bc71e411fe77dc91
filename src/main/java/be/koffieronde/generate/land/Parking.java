package be.koffieronde.generate.land;

import be.koffieronde.problem.place.Profile;
import java.util.Map;

/** Minutes to park, the same in every generated problem. */
public final class Parking {

    public static final Map<Profile, Integer> MINUTES = Map.of(Profile.CAR, 3, Profile.BIKE, 1);

    private Parking() {}

    public static int of(Profile profile) {
        return MINUTES.getOrDefault(profile, 0);
    }
}
