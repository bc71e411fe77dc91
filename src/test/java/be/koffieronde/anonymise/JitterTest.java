package be.koffieronde.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.koffieronde.problem.place.Location;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JitterTest {

    private static final double KM_OF_A_DEGREE = 111.195;

    @ParameterizedTest
    @CsvSource({"50.93, 5.34, 2", "50.93, 5.34, 0.05", "-33.9, 179.9999, 10", "0, -180, 100", "89.99, 12, 5", "90, 0, 3"
    })
    void no_place_moves_farther_than_said(double latitude, double longitude, double km) {
        for (int seed = 0; seed < 300; seed++) {
            Location moved = new Jitter(km, new Random(seed)).move(new Location("home", latitude, longitude), "x");

            assertThat(km(latitude, longitude, moved)).isLessThanOrEqualTo(km);
            assertThat(moved.latitude()).isBetween(-90.0, 90.0);
            assertThat(moved.longitude()).isBetween(-180.0, 180.0);
        }
    }

    @Test
    void all_of_the_disc_is_equally_likely() {
        Jitter jitter = new Jitter(10, new Random(1));
        List<Location> moved = IntStream.range(0, 4000)
                .mapToObj(number -> jitter.move(new Location("home", 50 + number * 1e-9, 5), "x"))
                .toList();

        assertThat(share(moved, 5)).isEqualTo(0.25, within(0.03));
        assertThat(share(moved, 9)).isEqualTo(0.81, within(0.03));
        assertThat(moved.stream().filter(place -> place.latitude() > 50).count() / 4000.0)
                .isEqualTo(0.5, within(0.03));
        assertThat(moved.stream().filter(place -> place.longitude() > 5).count() / 4000.0)
                .isEqualTo(0.5, within(0.03));
    }

    @Test
    void places_at_one_spot_stay_together() {
        Jitter jitter = new Jitter(2, new Random(1));
        Location school = jitter.move(new Location("school", 50.9, 5.3), "x");
        Location other = jitter.move(new Location("other", 50.8, 5.3), "y");
        Location annex = jitter.move(new Location("annex", 50.9, 5.3), "z");

        assertThat(annex).isEqualTo(new Location("z", school.latitude(), school.longitude()));
        assertThat(other.latitude()).isNotEqualTo(school.latitude());
    }

    @Test
    void without_jitter_every_decimal_stays() {
        assertThat(new Jitter(0, new Random(1)).move(new Location("home", 50.123456789, 5.000000001), "x"))
                .isEqualTo(new Location("x", 50.123456789, 5.000000001));
    }

    private static double share(List<Location> places, double km) {
        return places.stream().filter(place -> km(50, 5, place) < km).count() / (double) places.size();
    }

    /** By the chord between two points on a ball, which is exact anywhere. */
    private static double km(double latitude, double longitude, Location to) {
        double[] one = point(latitude, longitude);
        double[] other = point(to.latitude(), to.longitude());
        double chord = Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(axis -> (one[axis] - other[axis]) * (one[axis] - other[axis]))
                .sum());
        return Math.toDegrees(2 * Math.asin(chord / 2)) * KM_OF_A_DEGREE;
    }

    private static double[] point(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }
}
