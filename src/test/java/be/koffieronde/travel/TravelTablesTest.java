package be.koffieronde.travel;

import static be.koffieronde.problem.place.Profile.BIKE;
import static be.koffieronde.problem.place.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TravelTablesTest {

    /** 10.008 km apart. */
    private static final List<Location> TWO = List.of(new Location("a", 50.9, 5.3), new Location("b", 50.99, 5.3));

    private static final Map<Profile, Integer> PARKING = Map.of(CAR, 3, BIKE, 1);

    @Test
    void an_estimate_follows_the_distance_by_the_pace_of_the_profile() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(Map.of()), CAR, BIKE));
        assertThat(times.minutes(CAR, 0, 1)).as("14.44 minutes").isEqualTo(15);
        assertThat(times.minutes(BIKE, 0, 1)).as("46.91 minutes").isEqualTo(47);
    }

    @Test
    void parking_of_the_profile_is_added_after_rounding() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(PARKING), CAR, BIKE));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(15 + 3);
        assertThat(times.minutes(BIKE, 1, 0)).isEqualTo(47 + 1);
    }

    @Test
    void staying_costs_nothing_not_even_parking() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(PARKING), CAR));
        assertThat(times.minutes(CAR, 0, 0)).isZero();
        assertThat(times.minutes(CAR, 1, 1)).isZero();
    }

    @Test
    void another_location_at_the_same_place_costs_parking_only() {
        List<Location> same = List.of(new Location("school", 50.9, 5.3), new Location("annex", 50.9, 5.3));
        TravelTimes times = TravelTables.of(TravelProblems.of(same, new Travel.Estimate(PARKING), CAR));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(3);
    }

    @Test
    void a_matrix_is_read_from_row_to_column() {
        TravelTimes times = matrix(Map.of(), List.of(List.of(0.0, 12.0), List.of(17.0, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(12);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(17);
    }

    @Test
    void what_a_matrix_says_of_staying_is_ignored() {
        assertThat(matrix(PARKING, List.of(List.of(5.0, 12.0), List.of(17.0, 5.0)))
                        .minutes(CAR, 0, 0))
                .isZero();
    }

    @Test
    void a_part_of_a_minute_counts_as_a_whole_one_beyond_the_tolerance() {
        TravelTimes times = matrix(PARKING, List.of(List.of(0.0, 12.0000000005), List.of(12.00000001, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(12 + 3);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(13 + 3);
    }

    @Test
    void a_second_profile_has_a_matrix_of_its_own() {
        Travel travel = new Travel.Matrix(
                Map.of(
                        CAR,
                        List.of(List.of(0.0, 4.0), List.of(4.0, 0.0)),
                        BIKE,
                        List.of(List.of(0.0, 9.0), List.of(9.0, 0.0))),
                Map.of());
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, travel, CAR, BIKE));
        assertThat(times.table(CAR).minutes(0, 1)).isEqualTo(4);
        assertThat(times.table(BIKE).minutes(0, 1)).isEqualTo(9);
    }

    @Test
    void the_longest_drive_a_file_can_say_is_kept_exactly() {
        TravelTimes times = matrix(Map.of(CAR, 1440), List.of(List.of(0.0, 10_080.0), List.of(10_079.5, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(11_520);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(11_520);
    }

    @Test
    void minutes_that_cannot_be_counted_are_refused() {
        assertThat(matrix(Map.of(), List.of(List.of(0.0, 32_767.0), List.of(1.0, 0.0)))
                        .minutes(CAR, 0, 1))
                .isEqualTo(32_767);
        TravelTimes times = matrix(Map.of(), List.of(List.of(0.0, 32_768.0), List.of(1.0, 0.0)));
        assertThatThrownBy(() -> times.minutes(CAR, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A drive of 32768 minutes cannot be counted.");
    }

    @Test
    void by_car_nothing_on_earth_is_too_far() {
        List<Location> antipodes = List.of(new Location("a", 50.9, 5.3), new Location("b", -50.9, -174.7));
        TravelTimes times = TravelTables.of(TravelProblems.of(antipodes, new Travel.Estimate(Map.of()), CAR));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(8365);
    }

    @Test
    void by_bike_a_location_more_than_a_week_off_is_reported() {
        List<Location> meridian = List.of(
                new Location("home", 50.0, 5.0), new Location("near", 30.67, 5.0), new Location("far", 30.66, 5.0));
        assertThat(TravelTables.faults(TravelProblems.of(meridian, new Travel.Estimate(PARKING), CAR, BIKE)))
                .map(Fault::toString)
                .containsExactly(
                        "locations[2]: 'far' is 10081 minutes by bike from 'home', more than a week; correct its coordinates");
        assertThat(TravelTables.faults(TravelProblems.of(meridian, new Travel.Estimate(PARKING), CAR)))
                .isEmpty();
    }

    @Test
    void many_locations_too_far_are_counted() {
        List<Location> locations = IntStream.rangeClosed(0, 25)
                .mapToObj(number -> new Location("l" + number, number == 0 ? 0 : 50.9, 5.3))
                .toList();
        assertThat(TravelTables.faults(TravelProblems.of(locations, new Travel.Estimate(PARKING), BIKE)))
                .hasSize(21)
                .map(Fault::toString)
                .last()
                .isEqualTo("locations: 5 more are as far; maybe the first one is wrong");
    }

    @Test
    void a_profile_nobody_has_needs_no_matrix_and_gets_no_table() {
        TravelTimes times = matrix(Map.of(), List.of(List.of(0.0, 12.0), List.of(17.0, 0.0)));
        assertThatThrownBy(() -> times.minutes(BIKE, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No supporter travels by bike; there are tables for [CAR]");
    }

    @Test
    void a_missing_matrix_and_one_of_the_wrong_size_are_reported_together() {
        Travel travel = new Travel.Matrix(Map.of(CAR, List.of(List.of(0.0, 4.0))), Map.of());
        assertThatThrownBy(() -> TravelTables.of(TravelProblems.of(TWO, travel, CAR, BIKE)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        travel.minutes.car: needs a row with 2 minutes for each of the 2 locations
                        travel.minutes.bike: missing, but a supporter travels by bike; add the table or change the profile""");
    }

    @Test
    void a_table_is_the_same_whichever_thread_asks_first() {
        List<Location> locations = IntStream.range(0, 60)
                .mapToObj(number -> new Location("l" + number, 50.8 + number % 7 * 0.05, 5.2 + number % 11 * 0.03))
                .toList();
        int[] alone = all(
                TravelTables.of(TravelProblems.of(locations, new Travel.Estimate(PARKING), CAR)),
                IntStream.range(0, 3600));
        int[] together = all(
                TravelTables.of(TravelProblems.of(locations, new Travel.Estimate(PARKING), CAR)),
                IntStream.range(0, 3600).parallel());
        assertThat(together).isEqualTo(alone);
    }

    private static int[] all(TravelTimes times, IntStream pairs) {
        return pairs.map(pair -> times.minutes(CAR, pair / 60, pair % 60)).toArray();
    }

    private static TravelTimes matrix(Map<Profile, Integer> parking, List<List<Double>> rows) {
        List<Location> locations = IntStream.range(0, rows.size())
                .mapToObj(number -> new Location("l" + number, 50.9, 5.3))
                .toList();
        Travel travel = new Travel.Matrix(Map.of(CAR, rows), parking);
        return TravelTables.of(TravelProblems.of(locations, travel, CAR));
    }
}
