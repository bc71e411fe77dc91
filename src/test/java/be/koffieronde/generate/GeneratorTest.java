package be.koffieronde.generate;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.generate.land.TravelKind;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.warnings.ProblemWarnings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

    @Test
    void equal_settings_give_an_equal_problem() {
        assertThat(Generator.generate(GeneratorSettings.of(50, 7)))
                .isEqualTo(Generator.generate(GeneratorSettings.of(50, 7)));
    }

    @Test
    void another_seed_gives_another_problem() {
        assertThat(Generator.generate(GeneratorSettings.of(5, 1)).pupils())
                .isNotEqualTo(Generator.generate(GeneratorSettings.of(5, 2)).pupils());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 39, 40, 41, 60})
    void every_problem_can_be_written_and_read_back(int supporters, @TempDir Path folder) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, supporters));
        ProblemFile.write(problem, folder.resolve("problem.json"));
        assertThat(ProblemFile.read(folder.resolve("problem.json"))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 200})
    void nothing_in_a_problem_gives_cause_for_a_warning(int supporters) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, 3));
        assertThat(ProblemWarnings.of(new Directory(problem))).isEmpty();
    }

    @Test
    void a_whole_country_is_made_in_one_go() {
        Problem problem = Generator.generate(GeneratorSettings.of(5000, 1));
        assertThat(problem.supporters()).hasSize(5000);
        assertThat(problem.schools()).hasSize(7500);
        assertThat(problem.pupils()).hasSizeBetween(41_000, 46_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void forty_supporters_have_sixty_schools_and_about_three_hundred_and_fifty_pupils(long seed) {
        Problem problem = Generator.generate(GeneratorSettings.of(40, seed));
        assertThat(problem.supporters()).hasSize(40);
        assertThat(problem.schools()).hasSize(60);
        assertThat(problem.pupils()).hasSizeBetween(320, 380);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 400})
    void visits_take_six_tenths_of_the_contracts_and_leave_the_rest_to_drives(int supporters) {
        Problem problem = Generator.generate(GeneratorSettings.of(supporters, 11));
        int contracts =
                problem.supporters().stream().mapToInt(Supporter::weeklyMinutes).sum();
        int visits = Visits.of(new Directory(problem)).stream()
                .mapToInt(Visit::minutes)
                .sum();
        assertThat((double) visits / contracts).isBetween(0.52, 0.66);
    }

    @Test
    void every_session_has_a_window_it_fits_in() {
        Problem problem = Generator.generate(GeneratorSettings.of(60, 5));
        assertThat(Visits.of(new Directory(problem)))
                .allMatch(visit -> visit.windows().hasRoomFor(visit.minutes()), "has room");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_but_a_talk_is_asked_that_nobody_could_hold(long seed) {
        Directory directory = new Directory(Generator.generate(GeneratorSettings.of(40, seed)));
        assertThat(directory.outOfReach().all())
                .allSatisfy((visit, cause) -> assertThat(visit).startsWith("talk/"))
                .doesNotContainValue(Cause.NO_SESSIONS);
    }

    @Test
    void life_is_laid_over_the_same_centre() {
        GeneratorSettings settings = GeneratorSettings.of(20, 4);
        Problem living = Generator.generate(settings);
        Problem plain = Generator.generate(settings.withoutLife());
        assertThat(living).isNotEqualTo(plain);
        assertThat(living.pupils())
                .extracting(Pupil::id)
                .isEqualTo(plain.pupils().stream().map(Pupil::id).toList());
        assertThat(living.locations()).isEqualTo(plain.locations());
        assertThat(plain.pupils())
                .flatExtracting(Pupil::needs)
                .allMatch(need -> need.standIn() == StandIn.NEVER
                        && need.owed() == 0
                        && need.with().isEmpty());
    }

    @Test
    void a_matrix_has_a_row_and_a_column_for_every_location() {
        Problem problem = Generator.generate(GeneratorSettings.of(10, 1).withTravel(new TravelKind.Matrix()));
        int size = problem.locations().size();
        Travel.Matrix travel = (Travel.Matrix) problem.travel();
        assertThat(travel.minutes().values())
                .allSatisfy(rows -> assertThat(rows).hasSize(size).allMatch(row -> row.size() == size));
    }

    @Test
    void one_week_knows_no_absence() {
        Problem problem = Generator.generate(GeneratorSettings.of(60, 1));
        assertThat(problem.schools()).allMatch(school -> school.closedDays().isEmpty());
        assertThat(problem.pupils()).allMatch(pupil -> pupil.absences().isEmpty());
    }

    @Test
    void more_weeks_know_holidays_and_absences() {
        Problem problem = Generator.generate(GeneratorSettings.of(60, 1).withCalendar(LocalDate.of(2026, 11, 9), 3));
        assertThat(problem.calendar().closedDays()).containsExactly(LocalDate.of(2026, 11, 11));
        assertThat(problem.schools()).anyMatch(school -> !school.closedDays().isEmpty());
        assertThat(problem.supporters())
                .anyMatch(supporter -> !supporter.absences().isEmpty());
        assertThat(problem.partners()).anyMatch(partner -> !partner.absences().isEmpty());
        assertThat(problem.pupils()).anyMatch(pupil -> !pupil.absences().isEmpty());
    }
}
