package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nobody is in two rounds at a time. Overlaps within one round are late arrivals. */
final class DoubleBookingRuling implements Ruling {

    private final Words words;

    DoubleBookingRuling(Words words) {
        this.words = words;
    }

    @Override
    public void judge(Case evidence, Tally tally) {
        visitsByPersonAndDay(evidence).forEach((diary, visits) -> {
            visits.sort(Planned.BY_TIME);
            for (int second = 1; second < visits.size(); second++) {
                for (Planned first : visits.subList(0, second)) {
                    doubleBooked(diary.person(), first, visits.get(second), tally);
                }
            }
        });
    }

    private static Map<Diary, List<Planned>> visitsByPersonAndDay(Case evidence) {
        Map<Diary, List<Planned>> visits = new LinkedHashMap<>();
        evidence.planned()
                .forEach(planned -> Person.of(planned.visit())
                        .forEach(person -> visits.computeIfAbsent(
                                        new Diary(person, planned.date()), diary -> new ArrayList<>())
                                .add(planned)));
        return visits;
    }

    private void doubleBooked(Person person, Planned first, Planned second, Tally tally) {
        boolean sameRound = first.supporter().id().equals(second.supporter().id());
        int overlap = first.overlap(second);
        tally.add(
                Rule.DOUBLE_BOOKED,
                sameRound ? 0 : overlap,
                () -> where(first, second),
                () -> Message.of(
                        "referee.rule.double-booked",
                        words.person(person),
                        new Day(first.date()),
                        overlap,
                        first.supporter().name(),
                        first.time(),
                        second.supporter().name(),
                        second.time()));
    }

    private static Where where(Planned first, Planned second) {
        return new Where(
                null, first.date(), List.of(first.visit().id(), second.visit().id()));
    }

    /** One day of one person. */
    private record Diary(Person person, LocalDate date) {}
}
