package be.koffieronde.format;

import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.Pupil;
import org.jspecify.annotations.Nullable;

/** Pupils as JSON values. */
final class PupilJson {

    private PupilJson() {}

    static Object of(Pupil pupil) {
        return new JsonObject()
                .with("id", pupil.id())
                .with("name", pupil.name())
                .with("school", pupil.school())
                .withIfAny("classGroup", pupil.classGroup())
                .with("priority", pupil.priority())
                .with("partners", pupil.partners())
                .with("absences", ProblemJson.sorted(pupil.absences()))
                .withList("needs", pupil.needs(), PupilJson::need)
                .fields();
    }

    private static Object need(Need need) {
        return new JsonObject()
                .with("id", need.id())
                .with("expertise", ProblemJson.sorted(need.expertise()))
                .with("sessionsPerWeek", need.sessionsPerWeek())
                .with("minutes", need.minutes())
                .with("minDaysApart", need.minDaysApart())
                .withIfAny("when", ProblemJson.week(need.when()))
                .withIfAny("preferred", ProblemJson.week(need.preferred()))
                .withIfAny("supporter", wanted(need.supporter()))
                .fields();
    }

    private static @Nullable Object wanted(@Nullable WantedSupporter wanted) {
        return wanted == null
                ? null
                : new JsonObject()
                        .with("id", wanted.id())
                        .with("keep", wanted.keep().name())
                        .fields();
    }
}
