package be.koffieronde.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotCountsTest {

    @Test
    void visits_outside_the_slots_with_most_have_moved() {
        SlotCounts slots = new SlotCounts();
        List.of(7, 8, 8, 9, 7, 8).forEach(slots::add);

        assertThat(slots.moved(1)).isEqualTo(3);
        assertThat(slots.moved(2)).isEqualTo(1);
        assertThat(slots.moved(3)).isZero();
        assertThat(slots.moved(9)).isZero();
    }

    @Test
    void slots_with_most_visits_come_first() {
        SlotCounts slots = new SlotCounts();
        List.of(7, 8, 8).forEach(slots::add);

        assertThat(slots.slot(0)).isEqualTo(8);
        assertThat(slots.isFixed(8, 1)).isTrue();
        assertThat(slots.isFixed(7, 1)).isFalse();
        assertThat(slots.isFixed(7, 2)).isTrue();
    }

    @Test
    void what_is_taken_out_does_not_count() {
        SlotCounts slots = new SlotCounts();
        List.of(7, 8, 8).forEach(slots::add);
        List.of(8, 8).forEach(slots::remove);

        assertThat(slots.size()).isEqualTo(1);
        assertThat(slots.moved(1)).isZero();
    }

    @Test
    void counts_are_those_of_a_list() {
        Random random = new Random(3);
        SlotCounts slots = new SlotCounts();
        List<Integer> list = new ArrayList<>();
        for (int n = 0; n < 2000; n++) {
            if (list.isEmpty() || random.nextInt(20) > list.size()) {
                list.add(random.nextInt(8));
                slots.add(list.get(list.size() - 1));
            } else {
                slots.remove(list.remove(random.nextInt(list.size())));
            }
            int most = 1 + random.nextInt(4);
            assertThat(slots.moved(most)).isEqualTo(moved(list, most));
            assertThat(slots.copy().moved(most)).isEqualTo(moved(list, most));
        }
    }

    private static int moved(List<Integer> visits, int most) {
        return visits.size()
                - visits.stream()
                        .distinct()
                        .map(slot -> Collections.frequency(visits, slot))
                        .sorted(Comparator.reverseOrder())
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
