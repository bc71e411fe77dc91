package be.koffieronde.report.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.report.week.Entry.LunchBreak;
import be.koffieronde.report.week.Lanes.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void what_follows_one_another_takes_the_whole_width() {
        Lanes lanes = Lanes.of(List.of(entry(0, 10), entry(10, 20)));

        assertThat(lanes).isEqualTo(new Lanes(List.of(new Span(0, 1), new Span(0, 1)), 1));
    }

    @Test
    void what_overlaps_stands_side_by_side_and_only_that() {
        Lanes lanes = Lanes.of(List.of(entry(0, 10), entry(9, 20), entry(12, 15), entry(20, 30)));

        assertThat(lanes)
                .isEqualTo(new Lanes(List.of(new Span(0, 1), new Span(1, 2), new Span(0, 1), new Span(0, 2)), 2));
    }

    @Test
    void what_ends_as_the_next_begins_takes_the_whole_width_beside_others_that_do_not() {
        Lanes lanes = Lanes.of(List.of(entry(0, 10), entry(10, 20), entry(12, 15)));

        assertThat(lanes).isEqualTo(new Lanes(List.of(new Span(0, 2), new Span(0, 1), new Span(1, 2)), 2));
    }

    @Test
    void an_empty_day_has_one_lane() {
        assertThat(Lanes.of(List.of())).isEqualTo(new Lanes(List.of(), 1));
    }

    private static Entry entry(int from, int to) {
        return new LunchBreak(from, to);
    }
}
