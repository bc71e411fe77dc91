package be.koffieronde.problem.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Message;
import be.koffieronde.problem.place.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceWarningsTest {

    private static final Location HASSELT = new Location("hasselt", 50.93, 5.34);
    private static final Location GENK = new Location("genk", 50.96, 5.5);
    private static final Location OSTEND = new Location("ostend", 51.23, 2.92);

    @Test
    void places_in_one_country_are_not_far_from_one_another() {
        assertThat(PlaceWarnings.of(List.of(HASSELT, GENK, OSTEND))).isEmpty();
    }

    @Test
    void swapped_latitude_and_longitude_are_suspected() {
        Location swapped = new Location("tongeren", 5.46, 50.78);

        assertThat(PlaceWarnings.of(List.of(HASSELT, GENK, OSTEND, swapped)))
                .map(Message::toString)
                .singleElement()
                .asString()
                .startsWith("location tongeren at 5.4600, 50.7800: ")
                .endsWith("latitude and longitude swapped?");
    }

    @Test
    void another_slip_is_told_without_that_remedy() {
        Location far = new Location("tongeren", 5.78, 5.46);

        assertThat(PlaceWarnings.of(List.of(HASSELT, GENK, OSTEND, far)))
                .map(Message::toString)
                .singleElement()
                .asString()
                .endsWith("correct its latitude and longitude");
    }
}
