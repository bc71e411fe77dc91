package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearTest {

    private static final LocalDate TUESDAY = SchoolYear.FIRST_DAY.plusDays(1);

    @Test
    void aSchoolYearHas36WeeksThatBeginOnMondays() {
        assertThat(SchoolYear.weeks()).hasSize(36);
        assertThat(SchoolYear.FIRST_DAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(SchoolYear.firstWeek().closedDays()).hasSize(6 * 5 + 4);
    }

    @Test
    void weeksBreakNoHardRuleAndAreTheSameForEqualSeeds(@TempDir Path directory) {
        List<String> lines = weeks(directory.resolve("first"));

        assertThat(lines).hasSize(2 + 2 + 1);
        assertThat(lines.get(4)).matches("\\| \\*\\*all\\*\\* .*\\| +0 \\| +\\|");
        assertThat(weeks(directory.resolve("second"))).isEqualTo(lines);
    }

    private static List<String> weeks(Path directory) {
        Workshop workshop = new Workshop(directory, new PrintWriter(new StringWriter()));
        return new Year(new Effort(null, 100, 1, 1), 5, 1, workshop).measure(2).lines();
    }

    @Test
    void whoIsIllIsAwayAndWhoLeavesIsForgotten() {
        YearCentre centre = YearCentre.of("year", 5, 1);
        Problem before = centre.week(0);
        String supporter = before.supporters().get(0).id();
        Mishap ill = new Mishap(Mishap.Kind.SUPPORTER_ILL, supporter, TUESDAY, Set.of(TUESDAY));

        centre.happens(ill);
        centre.leaves(SchoolYear.FIRST_DAY, new Random(1));
        String newcomer = centre.comes(SchoolYear.FIRST_DAY, new Random(1));
        centre.forgetsThoseGone(LocalDate.of(2026, 9, 21));

        Problem after = centre.week(2);
        assertThat(after.supporters()).first().matches(one -> one.isAway(TUESDAY));
        assertThat(after.pupils())
                .hasSameSizeAs(before.pupils())
                .last()
                .extracting(Pupil::id)
                .isEqualTo(newcomer);
    }
}
