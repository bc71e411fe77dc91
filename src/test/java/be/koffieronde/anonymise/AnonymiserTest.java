package be.koffieronde.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.anonymise.Anonymiser.Options;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnonymiserTest {

    private final TestCentre centre = new TestCentre();

    @Test
    void the_same_thing_has_the_same_new_name_everywhere() {
        Problem problem = centre.partner("heidi", "de-brug", heidi -> heidi.collaboration("affaire"))
                .model("affaire", 2, 15)
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.partners("heidi")
                                .classGroup("3A van juf Heidi")
                                .need("p1-a", need -> need.expertise("autisme").supporter("an", Keep.MUST)))
                .pupil("p2", "de-brug", p2 -> p2.classGroup("3A van juf Heidi"))
                .supporter("an", an -> an.expertise("BA", "autisme"))
                .meeting(new Meeting("lars", List.of("heidi"), "p1", "an", 30, "centre", null))
                .problem();
        Problem nameless = anonymiser(problem, 0).problem();
        String location = new Masks(problem, new Random(0)).of(Kind.LOCATION).of("centre");
        Partner heidi = nameless.partners().get(0);
        Pupil p1 = nameless.pupils().stream()
                .filter(pupil -> !pupil.needs().isEmpty())
                .findFirst()
                .orElseThrow();
        Supporter an = nameless.supporters().stream()
                .filter(supporter -> supporter.expertise().size() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(heidi.id()).isEqualTo("partner-1");
        assertThat(heidi.name()).isEqualTo("Partner 1");
        assertThat(heidi.role()).isEqualTo("TEACHER");
        assertThat(heidi.collaboration())
                .isEqualTo("collaboration-1")
                .isEqualTo(nameless.collaborationModels().get(0).name());
        assertThat(p1.partners()).containsExactly("partner-1");
        assertThat(nameless.pupils()).extracting(Pupil::classGroup).containsOnly("class-1");
        assertThat(an.expertise()).containsAll(p1.needs().get(0).expertise());
        assertThat(p1.needs().get(0).requiredSupporter()).isEqualTo(an.id());
        assertThat(nameless.meetings())
                .containsExactly(new Meeting("meeting-1", List.of("partner-1"), p1.id(), an.id(), 30, location, null));
    }

    @Test
    void free_texts_are_replaced() {
        Problem problem = centre.partner("els", "de-brug", els -> els.role("zus van Lars"))
                .commitment("c", "an", "2026-11-23", "10:00-11:00")
                .problem();
        Problem nameless = anonymiser(problem, 0).problem();

        assertThat(nameless.partners().get(0).role()).isEqualTo("OTHER");
        assertThat(nameless.commitments().get(0).title()).isEqualTo("Commitment 1");
        assertThat(nameless.name()).isEqualTo("shared");
    }

    @Test
    void a_name_that_was_there_is_not_given_to_another_thing() {
        Problem problem = centre.pupil("pupil-1", "de-brug", one -> {})
                .pupil("x", "de-brug", two -> two.need("Pupil 3"))
                .problem();

        assertThat(anonymiser(problem, 0).problem().pupils())
                .extracting(Pupil::id)
                .containsExactly("pupil-2", "pupil-4");
    }

    @Test
    void dates_outside_the_horizon_are_left_out() {
        Problem problem = centre.supporter("an", an -> an.absent("2026-11-20").absent("2026-11-24"))
                .supporter("bo", bo -> bo.absent("2026-11-20"))
                .closed("2026-12-25")
                .problem();
        Problem nameless = anonymiser(problem, 0).problem();

        assertThat(nameless.calendar()).isEqualTo(new Calendar(TestCentre.MONDAY, 1, Set.of()));
        assertThat(nameless.supporters())
                .extracting(Supporter::absences)
                .containsExactlyInAnyOrder(Set.of(), Set.of(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void a_table_of_drives_follows_the_new_order_of_places() {
        Problem problem =
                centre.commitment("c", "an", "2026-11-23", "10:00-11:00").problem();
        for (int seed = 0; seed < 20; seed++) {
            Problem nameless = anonymiser(problem, seed).problem();
            Supporter an = supporterOf(nameless.commitments().get(0), nameless);
            TravelTables times = TravelTables.of(nameless);
            int home = position(nameless, an.home());
            int centreNow = position(nameless, nameless.commitments().get(0).location());

            assertThat(times.minutes(Profile.CAR, home, centreNow)).isEqualTo(5);
            assertThat(((Travel.Matrix) nameless.travel())
                            .minutes()
                            .get(Profile.BIKE)
                            .get(home)
                            .get(centreNow))
                    .isEqualTo(10);
        }
    }

    @Test
    void frozen_drives_count_parking_once() {
        Problem estimated =
                by(new Travel.Estimate(Map.of(Profile.CAR, 7)), centre.problem().locations(), centre.problem());
        Options options = new Options("shared", "roads.json", 1, (profile, from, to) -> 7 + from + to, new Random(1));
        Travel.Matrix frozen =
                (Travel.Matrix) new Anonymiser(estimated, options).problem().travel();

        assertThat(frozen.parkingMinutes()).containsExactly(Map.entry(Profile.CAR, 7));
        assertThat(frozen.minutes()).containsOnlyKeys(Profile.CAR);
        assertThat(frozen.minutes().get(Profile.CAR).stream().flatMap(List::stream))
                .hasSize(25)
                .allMatch(minutes -> 0 <= minutes && minutes <= 7);
    }

    @Test
    void a_table_that_would_be_too_large_is_refused() {
        List<Location> many = new ArrayList<>(centre.problem().locations());
        IntStream.range(0, 1996)
                .mapToObj(number -> new Location("place" + number, 50, 5))
                .forEach(many::add);
        Problem problem = by(new Travel.Estimate(Map.of()), many, centre.problem());
        Options options = new Options("shared", "roads.json", 1, (profile, from, to) -> 1, new Random(1));

        assertThatThrownBy(() -> new Anonymiser(problem, options).problem())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("2001 locations make too large a table of drives; at most 2000 can be frozen");
    }

    @Test
    void a_roster_keeps_its_times_and_pins_under_the_new_names() {
        Problem problem = centre.partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", need -> need.sessions(2, 50)))
                .problem();
        Roster roster = new Roster(
                "test-centre",
                "0hard/0medium/-1soft",
                List.of(new Roster.RosterRound(
                        "an",
                        TestCentre.MONDAY,
                        List.of(
                                new Roster.PlannedVisit("support/p1-a/1/2", 540, 590, true),
                                new Roster.PlannedVisit("talk/heidi/1", 600, 615, false)))),
                List.of("support/p1-a/1/1"));
        Roster nameless = anonymiser(problem, 0).roster(roster);

        assertThat(nameless.problem()).isEqualTo("shared");
        assertThat(nameless.score()).isNull();
        assertThat(nameless.rounds().get(0).supporter()).matches("supporter-[12]");
        assertThat(nameless.rounds().get(0).visits())
                .containsExactly(
                        new Roster.PlannedVisit("support/need-1/1/2", 540, 590, true),
                        new Roster.PlannedVisit("talk/partner-1/1", 600, 615, false));
        assertThat(nameless.unplanned()).containsExactly("support/need-1/1/1");
    }

    @Test
    void a_files_name_is_taken_unless_it_tells_one() {
        OriginalNames names = new OriginalNames(centre.problem());

        assertThat(names.freeName("shared")).isEqualTo("shared");
        assertThat(names.freeName("anna")).isEqualTo("anna");
        assertThat(names.freeName("week-AN")).isEqualTo("anonymous");
        assertThat(names.freeName("to_Test_Centre2")).isEqualTo("to_Test_Centre2");
        assertThat(names.freeName("to_Test_Centre_2")).isEqualTo("anonymous");
        assertThat(names.freeName(" ")).isEqualTo("anonymous");
        assertThat(names.freeName("back\\slash")).isEqualTo("anonymous");
    }

    private static Anonymiser anonymiser(Problem problem, long seed) {
        return new Anonymiser(problem, new Options("shared", "shared-roads.json", 0, null, new Random(seed)));
    }

    private static Problem by(Travel travel, List<Location> locations, Problem problem) {
        return new Problem(
                problem.name(),
                problem.calendar(),
                locations,
                travel,
                problem.schools(),
                problem.supporters(),
                problem.partners(),
                problem.collaborationModels(),
                problem.pupils(),
                problem.meetings(),
                problem.commitments(),
                problem.weights());
    }

    private static Supporter supporterOf(Commitment commitment, Problem problem) {
        return problem.supporters().stream()
                .filter(supporter -> supporter.id().equals(commitment.supporter()))
                .findFirst()
                .orElseThrow();
    }

    private static int position(Problem problem, String location) {
        return problem.locations().stream().map(Location::id).toList().indexOf(location);
    }
}
