package be.koffieronde.generate;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.generate.land.Point;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealismTest {

    private final Problem problem = Generator.generate(GeneratorSettings.of(80, 42));

    @Test
    void all_eight_types_of_expertise_are_asked_for_the_common_ones_most() {
        Map<String, Long> asked = counts(needs(), need -> String.join("+", need.expertise()));
        assertThat(asked).containsKeys("BA", "T2", "T3", "T4", "T6", "T7-AUD", "T7-STOS", "T9");
        assertThat(asked.get("T9")).isGreaterThan(2 * asked.get("T6"));
        assertThat(asked.get("T3")).isGreaterThan(2 * asked.get("T4"));
    }

    @Test
    void most_needs_are_one_session_of_fifty_minutes() {
        assertThat(share(needs(), need -> need.sessionsPerWeek() == 1)).isBetween(0.55, 0.75);
        assertThat(share(needs(), need -> need.minutes() == 50)).isBetween(0.65, 0.85);
        assertThat(counts(needs(), Need::minutes)).containsOnlyKeys(30, 45, 50, 100);
        assertThat(counts(needs(), Need::sessionsPerWeek)).containsOnlyKeys(1, 2, 3);
        assertThat(counts(needs(), Need::minDaysApart)).containsOnlyKeys(1, 2);
    }

    @Test
    void some_needs_go_by_the_bells_some_prefer_the_morning() {
        assertThat(share(needs(), need -> need.when() == null)).isBetween(0.05, 0.2);
        assertThat(share(needs(), need -> need.preferred() != null)).isBetween(0.1, 0.3);
    }

    @Test
    void most_needs_prefer_their_supporter_and_few_insist() {
        assertThat(share(
                        needs(),
                        need -> need.supporter() != null && need.supporter().keep() == Keep.PREFER))
                .isBetween(0.6, 0.85);
        assertThat(share(needs(), need -> need.requiredSupporter() != null)).isBetween(0.01, 0.06);
    }

    @Test
    void a_wanted_supporter_is_qualified() {
        Map<String, Supporter> byId =
                problem.supporters().stream().collect(Collectors.toMap(Supporter::id, Function.identity()));
        assertThat(needs())
                .allMatch(need -> need.supporter() == null
                        || Objects.requireNonNull(byId.get(need.supporter().id()))
                                .isQualifiedFor(need));
    }

    @Test
    void every_need_has_a_qualified_supporter_living_within_thirty_kilometres() {
        Map<String, Point> points = points(problem);
        Map<String, String> schools =
                problem.schools().stream().collect(Collectors.toMap(School::id, School::location));
        assertThat(problem.pupils()).allSatisfy(pupil -> {
            Point school = points.get(schools.get(pupil.school()));
            assertThat(pupil.needs())
                    .allMatch(need -> problem.supporters().stream()
                            .filter(supporter -> supporter.isQualifiedFor(need))
                            .anyMatch(supporter -> points.get(supporter.home()).kmTo(school) < 30));
        });
    }

    @Test
    void supporters_work_full_and_part_time_by_car_and_by_bike_with_all_kinds_of_lunch() {
        assertThat(counts(problem.supporters(), Supporter::weeklyMinutes)).containsOnlyKeys(2160, 1728, 1296, 1080);
        assertThat(counts(problem.supporters(), Supporter::profile)).containsOnlyKeys(Profile.CAR, Profile.BIKE);
        assertThat(problem.supporters())
                .extracting(Supporter::lunch)
                .contains(Lunch.DEFAULT, null, new Lunch(45, Lunch.DEFAULT.between()));
        assertThat(share(
                        problem.supporters(),
                        supporter -> !supporter.staysForTalks().isEmpty()))
                .isBetween(0.15, 0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void who_cycles_has_nothing_to_do_far_from_home(long seed) {
        Problem made = Generator.generate(GeneratorSettings.of(80, seed));
        Map<String, Point> points = points(made);
        Map<String, Supporter> cyclists = made.supporters().stream()
                .filter(supporter -> supporter.profile() == Profile.BIKE)
                .collect(Collectors.toMap(Supporter::id, Function.identity()));
        assertThat(cyclists).isNotEmpty().allSatisfy((id, cyclist) -> {
            Point home = points.get(cyclist.home());
            assertThat(made.schools())
                    .filteredOn(school -> home.kmTo(points.get(school.location())) <= 8)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(made.commitments())
                    .filteredOn(commitment -> commitment.supporter().equals(id))
                    .allMatch(commitment -> home.kmTo(points.get(commitment.location())) <= 8);
        });
    }

    @Test
    void a_centre_lives() {
        assertThat(share(needs(), need -> need.standIn() == StandIn.ALLOWED)).isBetween(0.3, 0.6);
        assertThat(share(needs(), need -> !need.with().isEmpty())).isBetween(0.03, 0.12);
        assertThat(share(needs(), need -> need.owed() > 0)).isBetween(0.005, 0.06);
        assertThat(share(needs(), need -> need.term().everyWeeks() == 2)).isBetween(0.02, 0.07);
        assertThat(share(needs(), need -> need.term().until() != null)).isBetween(0.01, 0.08);
        assertThat(share(problem.partners(), partner -> !partner.duties().isEmpty()))
                .isBetween(0.3, 0.6);
        assertThat(problem.partners())
                .anyMatch(partner ->
                        partner.talk() != null && !partner.talk().lasts().isEmpty());
        assertThat(problem.collaborationModels()).anyMatch(model -> model.with() == With.EACH);
        assertThat(problem.commitments()).anyMatch(commitment -> commitment.date() == null);
        assertThat(problem.commitments()).anyMatch(commitment -> commitment.timing() instanceof Flexible);
        assertThat(problem.supporters()).anyMatch(supporter -> !supporter.on().isEmpty());
        assertThat(problem.schools()).anyMatch(school -> !school.on().isEmpty());
    }

    @Test
    void groups_are_of_one_class() {
        Map<String, Pupil> pupils = problem.pupils().stream().collect(Collectors.toMap(Pupil::id, Function.identity()));
        assertThat(problem.pupils())
                .allSatisfy(pupil -> assertThat(pupil.needs())
                        .flatExtracting(Need::with)
                        .extracting(pupils::get)
                        .extracting(Pupil::classGroup)
                        .allMatch(group -> Objects.equals(group, pupil.classGroup())));
    }

    @Test
    void wednesdays_end_at_noon() {
        assertThat(problem.schools())
                .allMatch(school -> school.lessons().on(DayOfWeek.WEDNESDAY).stream()
                        .allMatch(lesson -> lesson.to() <= 12 * 60 + 30));
    }

    @Test
    void all_kinds_of_partners_and_all_seven_relations_occur() {
        assertThat(counts(problem.partners(), Partner::role))
                .containsOnlyKeys("TEACHER", "CARE_COORDINATOR", "COUNSELLOR", "PRINCIPAL", "CLB", "PARENT");
        assertThat(problem.collaborationModels())
                .extracting(model -> model.name())
                .containsExactly(
                        "onenightstand",
                        "affaire",
                        "friends-with-benefits",
                        "pornoset",
                        "latrelatie",
                        "samenlevingscontract",
                        "huwelijk")
                .allMatch(counts(problem.partners(), partner -> String.valueOf(partner.collaboration()))::containsKey);
        assertThat(problem.partners()).anyMatch(partner -> partner.talk() == null && partner.collaboration() != null);
    }

    @Test
    void some_talks_are_overdue_most_are_due_and_some_are_not() {
        List<Double> urgencies = problem.partners().stream()
                .map(Partner::talk)
                .filter(Objects::nonNull)
                .map(talk -> Visits.urgency(talk, GeneratorSettings.FIRST_DAY))
                .toList();
        assertThat(share(urgencies, urgency -> urgency < 0.5)).isBetween(0.15, 0.3);
        assertThat(share(urgencies, urgency -> 0.5 <= urgency && urgency < 1.3)).isBetween(0.5, 0.7);
        assertThat(share(urgencies, urgency -> urgency == 3)).isBetween(0.02, 0.08);
    }

    @Test
    void classes_are_shared_and_some_pupils_have_two_needs() {
        Map<String, Long> classes = counts(problem.pupils(), pupil -> String.valueOf(pupil.classGroup()));
        assertThat(classes.values()).contains(1L, 2L, 3L);
        assertThat(share(problem.pupils(), pupil -> pupil.needs().size() == 2)).isBetween(0.05, 0.2);
        assertThat(problem.pupils()).allMatch(pupil -> pupil.needs().size() <= 2);
    }

    @Test
    void meetings_and_commitments_of_all_kinds_occur() {
        assertThat(problem.meetings()).anyMatch(meeting -> meeting.when() == null);
        assertThat(problem.meetings()).anyMatch(meeting -> meeting.when() != null);
        assertThat(problem.meetings()).anyMatch(meeting -> meeting.supporter() != null);
        assertThat(problem.meetings()).anyMatch(meeting -> meeting.partners().size() == 2);
        assertThat(counts(problem.commitments(), commitment -> commitment.title()))
                .containsOnlyKeys("Team", "Vorming", "Verslagen");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 160, 400})
    void schools_lie_equally_dense_at_every_size(int supporters) {
        Problem made = Generator.generate(GeneratorSettings.of(supporters, 9));
        Map<String, Point> points = points(made);
        List<Point> schools = made.schools().stream()
                .map(school -> points.get(school.location()))
                .toList();
        assertThat(meanKmToNearest(schools)).isBetween(2.1, 3.6);
    }

    private static double meanKmToNearest(List<Point> schools) {
        return schools.stream()
                .mapToDouble(school -> schools.stream()
                        .filter(other -> other != school)
                        .mapToDouble(school::kmTo)
                        .min()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    private static Map<String, Point> points(Problem problem) {
        return problem.locations().stream()
                .collect(Collectors.toMap(
                        Location::id, location -> new Point(location.latitude(), location.longitude())));
    }

    private List<Need> needs() {
        return problem.pupils().stream()
                .flatMap(pupil -> pupil.needs().stream())
                .toList();
    }

    private static <T, K> Map<K, Long> counts(List<T> things, Function<T, K> key) {
        Map<K, Long> counts = new HashMap<>();
        things.forEach(thing -> counts.merge(key.apply(thing), 1L, Long::sum));
        return counts;
    }

    private static <T> double share(List<T> things, Predicate<T> wanted) {
        return (double) things.stream().filter(wanted).count() / things.size();
    }
}
