package be.koffieronde.jobs;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.Progress;
import be.koffieronde.app.replan.ReplanRequest;
import be.koffieronde.app.replan.ReplanWeek;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.roster.Roster;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the search that a job asks for. */
final class Searches {

    private Searches() {}

    /**
     * A search, not begun yet.
     *
     * @param start the roster to begin with; null: none
     * @throws be.koffieronde.problem.fault.InvalidInputException if what is asked for cannot be done
     */
    static Search of(JobRequest request, TimedProblem problem, @Nullable Roster start, Effort effort) {
        return switch (request.kind()) {
            case PLAN -> new Planning(new PlanWeek(problem, effort, given(start), null, request.isStructural()));
            case REPLAN -> new Replanning(again(request, problem, Objects.requireNonNull(start), effort));
        };
    }

    private static @Nullable GivenRoster given(@Nullable Roster start) {
        return start == null ? null : new GivenRoster(start);
    }

    private static ReplanWeek again(JobRequest request, TimedProblem problem, Roster roster, Effort effort) {
        LocalDate first = problem.problem().calendar().firstDay();
        LocalDate from = request.from() == null ? first : request.from();
        return new ReplanWeek(problem, roster, new ReplanRequest(from, Set.copyOf(request.only()), effort));
    }

    /** Planning a week. */
    private record Planning(PlanWeek week) implements Search {

        @Override
        public Progress progress() {
            return week.progress();
        }

        @Override
        public Roster soFar() {
            return week.soFar();
        }

        @Override
        public void stop() {
            week.stop();
        }

        @Override
        public Roster run() {
            return week.run().roster();
        }
    }

    /** Planning a week again. */
    private record Replanning(ReplanWeek week) implements Search {

        @Override
        public Progress progress() {
            return week.progress();
        }

        @Override
        public Roster soFar() {
            return week.soFar();
        }

        @Override
        public void stop() {
            week.stop();
        }

        @Override
        public Roster run() {
            return week.run().roster();
        }
    }
}
