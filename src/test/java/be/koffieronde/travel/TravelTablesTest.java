package be.koffieronde.travel;

import static be.koffieronde.problem.Profile.BIKE;
import static be.koffieronde.problem.Profile.CAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Travel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TravelTablesTest {

    /** 10.008 km apart. */
    private static final List<Location> TWO = List.of(new Location("a", 50.9, 5.3), new Location("b", 50.99, 5.3));

    private static final Map<Profile, Integer> PARKING = Map.of(CAR, 3, BIKE, 1);

    @Test
    void anEstimateFollowsTheDistanceByThePaceOfTheProfile() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(Map.of()), CAR, BIKE));
        assertThat(times.minutes(CAR, 0, 1)).as("14.44 minutes").isEqualTo(15);
        assertThat(times.minutes(BIKE, 0, 1)).as("46.91 minutes").isEqualTo(47);
    }

    @Test
    void parkingOfTheProfileIsAddedAfterRounding() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(PARKING), CAR, BIKE));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(15 + 3);
        assertThat(times.minutes(BIKE, 1, 0)).isEqualTo(47 + 1);
    }

    @Test
    void stayingCostsNothingNotEvenParking() {
        TravelTimes times = TravelTables.of(TravelProblems.of(TWO, new Travel.Estimate(PARKING), CAR));
        assertThat(times.minutes(CAR, 0, 0)).isZero();
        assertThat(times.minutes(CAR, 1, 1)).isZero();
    }

    @Test
    void anotherLocationAtTheSamePlaceCostsParkingOnly() {
        List<Location> same = List.of(new Location("school", 50.9, 5.3), new Location("annex", 50.9, 5.3));
        TravelTimes times = TravelTables.of(TravelProblems.of(same, new Travel.Estimate(PARKING), CAR));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(3);
    }

    @Test
    void aMatrixIsReadFromRowToColumn() {
        TravelTimes times = matrix(Map.of(), List.of(List.of(0.0, 12.0), List.of(17.0, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(12);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(17);
    }

    @Test
    void whatAMatrixSaysOfStayingIsIgnored() {
        assertThat(matrix(PARKING, List.of(List.of(5.0, 12.0), List.of(17.0, 5.0)))
                        .minutes(CAR, 0, 0))
                .isZero();
    }

    @Test
    void aPartOfAMinuteCountsAsAWholeOneBeyondTheTolerance() {
        TravelTimes times = matrix(PARKING, List.of(List.of(0.0, 12.0000000005), List.of(12.00000001, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(12 + 3);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(13 + 3);
    }

    @Test
    void aSecondProfileHasAMatrixOfItsOwn() {
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
    void minutesBeyondTwoBytesAreKeptExactly() {
        TravelTimes times = matrix(
                Map.of(),
                List.of(List.of(0.0, 65_534.0, 65_535.0), List.of(65_536.0, 0.0, 1e6), List.of(1.0, 2.0, 0.0)));
        assertThat(times.minutes(CAR, 0, 1)).isEqualTo(65_534);
        assertThat(times.minutes(CAR, 0, 2)).isEqualTo(65_535);
        assertThat(times.minutes(CAR, 1, 0)).isEqualTo(65_536);
        assertThat(times.minutes(CAR, 1, 2)).isEqualTo(1_000_000);
        assertThat(times.minutes(CAR, 2, 1)).isEqualTo(2);
    }

    @Test
    void aProfileNobodyHasNeedsNoMatrixAndGetsNoTable() {
        TravelTimes times = matrix(Map.of(), List.of(List.of(0.0, 12.0), List.of(17.0, 0.0)));
        assertThatThrownBy(() -> times.minutes(BIKE, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No supporter travels by bike; there are tables for [CAR]");
    }

    @Test
    void aMissingMatrixAndOneOfTheWrongSizeAreReportedTogether() {
        Travel travel = new Travel.Matrix(Map.of(CAR, List.of(List.of(0.0, 4.0))), Map.of());
        assertThatThrownBy(() -> TravelTables.of(TravelProblems.of(TWO, travel, CAR, BIKE)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        travel.minutes.car: needs a row with 2 minutes for each of the 2 locations
                        travel.minutes.bike: missing, but a supporter travels by bike; add the table or change the profile""");
    }

    @Test
    void aTableIsTheSameWhicheverThreadAsksFirst() {
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
