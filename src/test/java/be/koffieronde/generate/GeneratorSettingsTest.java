package be.koffieronde.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.RoadNetwork.Node;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorSettingsTest {

    private static final RoadNetwork FOUR_VILLAGES = new RoadNetwork(
            "four.json",
            "",
            List.of(
                    new Node("a", 50.9, 5.3),
                    new Node("b", 50.9, 5.4),
                    new Node("c", 51.0, 5.3),
                    new Node("d", 51.0, 5.4)),
            List.of());

    @Test
    void from_five_to_five_thousand_supporters_can_be_asked_for() {
        assertThat(GeneratorSettings.of(5, 1).supporters()).isEqualTo(5);
        assertThat(GeneratorSettings.of(5000, 1).supporters()).isEqualTo(5000);
    }

    @Test
    void fewer_or_more_supporters_are_refused() {
        assertThatThrownBy(() -> GeneratorSettings.of(4, 1))
                .hasMessage("supporters: 4 cannot be; ask for 5 to 5000 with estimated travel");
        assertThatThrownBy(() -> GeneratorSettings.of(5001, 1))
                .hasMessage("supporters: 5001 cannot be; ask for 5 to 5000 with estimated travel");
    }

    @Test
    void a_matrix_serves_two_hundred_supporters() {
        TravelKind matrix = new TravelKind.Matrix();
        assertThat(GeneratorSettings.of(200, 1).withTravel(matrix).travel()).isEqualTo(matrix);
        assertThatThrownBy(() -> GeneratorSettings.of(201, 1).withTravel(matrix))
                .hasMessage("supporters: 201 cannot be; ask for 5 to 200 with a travel matrix");
    }

    @Test
    void roads_serve_two_supporters_a_village() {
        TravelKind roads = new TravelKind.Roads(FOUR_VILLAGES);
        assertThat(GeneratorSettings.of(8, 1).withTravel(roads).travel()).isEqualTo(roads);
        assertThatThrownBy(() -> GeneratorSettings.of(9, 1).withTravel(roads))
                .hasMessage("supporters: 9 cannot be; ask for 5 to 8 with the 4 villages of road network 'four.json'");
    }

    @Test
    void one_week_to_a_year_can_be_asked_for() {
        LocalDate monday = LocalDate.of(2026, 9, 7);
        assertThat(GeneratorSettings.of(5, 1).withCalendar(monday, 1).weeks()).isEqualTo(1);
        assertThat(GeneratorSettings.of(5, 1).withCalendar(monday, 52).weeks()).isEqualTo(52);
        assertThatThrownBy(() -> GeneratorSettings.of(5, 1).withCalendar(monday, 53))
                .hasMessage("weeks: 53 cannot be; ask for 1 to 52");
    }

    @Test
    void every_fault_is_told_at_once() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        assertThatThrownBy(() -> new GeneratorSettings(" ", 4, 1, tuesday, 0, new TravelKind.Estimate()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.lines())
                                .containsExactly(
                                        "supporters: 4 cannot be; ask for 5 to 5000 with estimated travel",
                                        "weeks: 0 cannot be; ask for 1 to 52",
                                        "firstDay: 2026-11-24 is a TUESDAY; give a Monday, such as 2026-11-23",
                                        "name: ' ' is blank; give the problem a name"));
    }
}
