package be.koffieronde.osm.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may go where, in OpenStreetMap's words: keys and values with {@code =} between and spaces around. */
class TrafficTest {

    @ParameterizedTest
    @CsvSource({
        "highway=motorway, 100",
        "highway=primary, 65",
        "highway=residential, 30",
        "highway=service, 20",
        "highway=residential maxspeed=50, 45",
        "highway=primary maxspeed=70, 63",
        "highway=primary maxspeed=BE-VLG:rural, 63",
        "highway=residential maxspeed=BE:zone30, 27",
        "highway=residential source:maxspeed=BE:zone30, 27",
        "highway=residential zone:maxspeed=BE:30, 27",
        "highway=tertiary source:maxspeed=BE:urban, 45",
        "highway=motorway maxspeed=120, 108",
        "highway=motorway maxspeed=none, 135",
        "highway=primary maxspeed=70;50, 63",
        "highway=primary maxspeed=signals, 65",
        "highway=primary maxspeed=3, 65",
        "highway=primary maxspeed=5050, 65",
        "highway=primary maxspeed=130, 65",
        "highway=residential maxspeed=none, 30",
        "highway=residential maxspeed=300;50, 45",
        "highway=residential surface=sett, 30",
        "highway=tertiary surface=sett, 30",
        "highway=tertiary surface=asphalt, 50"
    })
    void cars_go_at_nine_tenths_of_the_limit_or_as_is_usual_on_such_a_road(String tags, double kmh) {
        assertThat(traffic(tags).there().carKmh()).isCloseTo(kmh, within(1e-9));
    }

    @Test
    void miles_are_longer() {
        Traffic road = traffic(Map.of("highway", "primary", "maxspeed", "30 mph"));
        assertThat(road.there().carKmh()).isCloseTo(43.45, within(0.01));
    }

    @Test
    void each_direction_has_its_own_limit() {
        Traffic road = traffic("highway=secondary maxspeed:forward=50 maxspeed:backward=70");
        assertThat(road.there().carKmh()).isEqualTo(45);
        assertThat(road.back().carKmh()).isEqualTo(63);
    }

    /** Cars there, cars back, bikes there, bikes back. */
    @ParameterizedTest
    @CsvSource({
        "highway=residential, yyyy",
        "highway=residential oneway=yes, y-y-",
        "highway=residential oneway=-1, -y-y",
        "highway=residential oneway=yes oneway:bicycle=no, y-yy",
        "highway=residential oneway=yes cycleway=opposite, y-yy",
        "highway=residential oneway=yes cycleway:left=opposite_lane, y-yy",
        "highway=residential oneway=yes cycleway:left:oneway=-1, y-yy",
        "highway=residential oneway:bicycle=yes, yyy-",
        "highway=tertiary junction=roundabout, y-y-",
        "highway=tertiary junction=circular, y-y-",
        "highway=tertiary junction=roundabout oneway=no, yyyy",
        "highway=motorway, y---",
        "highway=motorway_link oneway=no, yy--",
        "highway=trunk, yyyy",
        "highway=trunk motorroad=yes, yy--",
        "highway=cycleway, --yy",
        "highway=cycleway oneway=yes, --y-",
        "highway=path, --yy",
        "highway=footway bicycle=yes, --yy",
        "highway=pedestrian bicycle=yes, --yy",
        "highway=pedestrian motor_vehicle=destination, yy--",
        "highway=track, yyyy",
        "highway=track tracktype=grade5, --yy",
        "highway=track motor_vehicle=agricultural, --yy",
        "highway=unclassified motor_vehicle=no, --yy",
        "highway=unclassified vehicle=no bicycle=yes, --yy",
        "highway=unclassified access=no motor_vehicle=yes, yy--",
        "highway=residential bicycle=use_sidepath, yy--",
        "highway=service access=destination, yyyy",
        "highway=service access=customers, yyyy",
        "highway=residential motor_vehicle:backward=no, y-yy",
        "highway=residential vehicle:forward=no bicycle:forward=yes, -yyy"
    })
    void signs_say_who_may_go_which_way(String tags, String expected) {
        assertThat(who(traffic(tags))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "highway=footway",
                "highway=steps",
                "highway=pedestrian",
                "highway=construction",
                "highway=bridleway",
                "highway=service access=private",
                "highway=service access=no bus=yes",
                "highway=path bicycle=no",
                "building=yes",
                "route=ferry"
            })
    void there_are_ways_for_neither(String tags) {
        assertThat(Traffic.of(tags(tags))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "barrier=bollard, true, false",
        "barrier=bollard motor_vehicle=yes, false, false",
        "barrier=gate, false, false",
        "barrier=gate access=private, true, true",
        "barrier=gate access=no bicycle=yes, true, false",
        "barrier=kissing_gate, true, true",
        "barrier=cycle_barrier, true, false",
        "barrier=kerb, false, false",
        "highway=crossing access=no, false, false"
    })
    void barriers_stop_some(String tags, boolean cars, boolean bikes) {
        assertThat(Barrier.stopsCars(tags(tags))).isEqualTo(cars);
        assertThat(Barrier.stopsBikes(tags(tags))).isEqualTo(bikes);
    }

    private static String who(Traffic road) {
        return letter(road.there().car())
                + letter(road.back().car())
                + letter(road.there().bike())
                + letter(road.back().bike());
    }

    private static String letter(boolean may) {
        return may ? "y" : "-";
    }

    private static Traffic traffic(String tags) {
        return traffic(tags(tags).values());
    }

    private static Traffic traffic(Map<String, String> tags) {
        Traffic traffic = Traffic.of(new Tags(tags));
        assertThat(traffic).isNotNull();
        return traffic;
    }

    private static Tags tags(String text) {
        Map<String, String> tags = new HashMap<>();
        for (String tag : text.split(" ")) {
            String[] parts = tag.split("=");
            tags.put(parts[0], parts[1]);
        }
        return new Tags(tags);
    }
}
