package be.koffieronde.osm.signs;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which directions a road may be taken. */
record Oneway(boolean there, boolean back) {

    private static final Oneway BOTH = new Oneway(true, true);
    private static final Oneway AS_DRAWN = new Oneway(true, false);
    private static final Oneway AGAINST = new Oneway(false, true);

    private static final Set<String> ROUNDABOUTS = Set.of("roundabout", "circular");
    private static final Set<String> CONTRAFLOW = Set.of("opposite", "opposite_lane", "opposite_track");

    /** For cars: roundabouts and motorways go one way unless a sign says otherwise. */
    static Oneway forCars(Tags tags, Highway highway) {
        Oneway oneway = of(tags.get("oneway"));
        if (oneway != null) {
            return oneway;
        }
        return highway.isMotorway() || isRoundabout(tags) ? AS_DRAWN : BOTH;
    }

    /** For bikes: as for cars, but where they are exempt. */
    static Oneway forBikes(Tags tags, Highway highway) {
        Oneway own = of(tags.get("oneway:bicycle"));
        if (own != null) {
            return own;
        }
        return hasContraflow(tags) ? BOTH : forCars(tags, highway);
    }

    private static boolean isRoundabout(Tags tags) {
        return tags.isAny("junction", ROUNDABOUTS);
    }

    private static boolean hasContraflow(Tags tags) {
        return tags.isAny("cycleway", CONTRAFLOW)
                || tags.isAny("cycleway:left", CONTRAFLOW)
                || tags.isAny("cycleway:right", CONTRAFLOW)
                || tags.is("cycleway:left:oneway", "no")
                || tags.is("cycleway:right:oneway", "no")
                || tags.is("cycleway:left:oneway", "-1")
                || tags.is("cycleway:right:oneway", "-1")
                || tags.is("cycleway:both:oneway", "no");
    }

    private static @Nullable Oneway of(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "yes", "true", "1" -> AS_DRAWN;
            case "-1", "reverse" -> AGAINST;
            case "no", "false", "0", "reversible", "alternating" -> BOTH;
            default -> null;
        };
    }
}
