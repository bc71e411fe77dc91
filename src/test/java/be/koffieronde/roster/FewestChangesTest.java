package be.koffieronde.roster;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four sessions of one week and four that are owed, in all orders. */
class FewestChangesTest {

    private static final int SESSIONS = 4;
    private static final List<LocalDate> DAYS =
            TestCentre.MONDAY.datesUntil(TestCentre.MONDAY.plusDays(3)).toList();

    private final TestCentre centre = new TestCentre()
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.need("a", need -> need.sessions(SESSIONS, 50).owed(SESSIONS)));
    private final Random random = new Random(1);

    @Test
    void no_other_ids_change_less_than_these() {
        for (int n = 0; n < 200; n++) {
            List<Moment> moments = Stream.generate(this::moment).limit(SESSIONS).toList();
            List<Agreed> agreed = IntStream.rangeClosed(1, SESSIONS)
                    .filter(number -> random.nextInt(4) > 0)
                    .mapToObj(number -> moment().agreed("support/a/1/" + number))
                    .toList();
            long least = orders(SESSIONS).stream()
                    .mapToLong(order -> changed(roster(moments, order, agreed)))
                    .min()
                    .orElseThrow();
            Roster roster = roster(moments, List.of(1, 2, 3, 4), agreed);

            Roster settled = FewestChanges.of(centre.directory(), roster);

            assertThat(changed(settled)).isEqualTo(least);
            assertThat(settled.unplanned()).hasSameSizeAs(roster.unplanned()).doesNotHaveDuplicates();
        }
    }

    @Test
    void ids_stay_where_it_makes_no_difference() {
        List<Moment> moments = Stream.generate(this::moment).limit(SESSIONS).toList();
        Roster roster = roster(moments, List.of(2, 4, 1, 3), List.of());

        assertThat(FewestChanges.of(centre.directory(), roster)).isEqualTo(roster);
    }

    private record Moment(String supporter, LocalDate date, int start) {

        Agreed agreed(String id) {
            return new Agreed(id, supporter, date, start);
        }
    }

    private Moment moment() {
        return new Moment(
                random.nextBoolean() ? "an" : "bo",
                DAYS.get(random.nextInt(DAYS.size())),
                540 + 60 * random.nextInt(2));
    }

    /** Three of the moments are planned, with the ids of an order; the last id of it is left out. */
    private Roster roster(List<Moment> moments, List<Integer> order, List<Agreed> agreed) {
        List<RosterRound> rounds = new ArrayList<>();
        for (String supporter : List.of("an", "bo")) {
            for (LocalDate date : DAYS) {
                List<PlannedVisit> visits = IntStream.range(0, SESSIONS - 1)
                        .filter(k -> moments.get(k).supporter().equals(supporter)
                                && moments.get(k).date().equals(date))
                        .mapToObj(k -> new PlannedVisit(
                                "support/a/1/" + order.get(k),
                                moments.get(k).start(),
                                moments.get(k).start() + 50,
                                false))
                        .toList();
                rounds.add(new RosterRound(supporter, date, visits));
            }
        }
        List<String> unplanned = new ArrayList<>(List.of("support/a/1/" + order.get(SESSIONS - 1)));
        IntStream.rangeClosed(1, SESSIONS).forEach(number -> unplanned.add("support/a/makeup/" + number));
        return new Roster("test-centre", null, rounds, unplanned).agreeing(agreed);
    }

    private long changed(Roster roster) {
        Verdict verdict = new Referee(centre.directory(), TestCentre.travel()).judge(roster);
        return verdict.total(Rule.CHANGED_FROM_AGREED);
    }

    private static List<List<Integer>> orders(int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(count - 1)) {
            for (int at = 0; at < count; at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, count);
                orders.add(Collections.unmodifiableList(order));
            }
        }
        return orders;
    }
}
