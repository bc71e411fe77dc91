package be.koffieronde.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelgianLambert72Test {

    /** A hundred-thousandth of a degree is a metre. */
    private static final double ONE_METRE = 1e-5;

    private final BelgianLambert72 map = new BelgianLambert72();

    /** By GDAL, and by epsg.io with EPSG:15929, both reported in issue 412 of proj4js (2022). */
    @Test
    void gives_what_other_programs_give() {
        Place place = map.place(91_371.198492, 185_861.916314);
        assertThat(place.latitude()).isCloseTo(50.980041, within(2e-6));
        assertThat(place.longitude()).isCloseTo(3.533878, within(2e-6));
    }

    /** In Ghent, by the formulas of the National Geographic Institute, in issue 91 of proj4js (2014). */
    @Test
    void agrees_with_the_national_geographic_institute_to_metres() {
        Place place = map.place(104_412.34369, 193_117.34979);
        assertThat(place.latitude()).isCloseTo(51.046429, within(ONE_METRE));
        assertThat(place.longitude()).isCloseTo(3.718670, within(2 * ONE_METRE));
    }

    @ParameterizedTest
    @CsvSource({
        "217000, 180000, true",
        "20000, 20000, true",
        "300000, 250000, true",
        "19999, 180000, false",
        "180000, 250001, false",
        "717000, 680000, false"
    })
    void knows_belgium(double x, double y, boolean inside) {
        assertThat(BelgianLambert72.contains(x, y)).isEqualTo(inside);
    }
}
