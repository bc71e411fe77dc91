package be.koffieronde.desk;

import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes all problems of a centre that something is about, or none. */
public record ProblemChanges(WarmRosters rosters) {

    private static final int TRIES = 8;

    /** What is told of one problem. */
    @FunctionalInterface
    public interface Change {

        /** The problem as it is then; empty if it has nothing that it is about. */
        Optional<Problem> in(Problem problem);
    }

    /** A problem that it is about, and the version it has now. */
    public record Changed(String problem, long version) {}

    /**
     * What came of it.
     *
     * @param problems those that it is about; those that had it already are as they were
     * @param isNews whether some had it not
     */
    public record Made(List<Changed> problems, boolean isNews) {

        public Made {
            problems = List.copyOf(problems);
        }
    }

    /** A problem before and after. */
    private record Step(Stored stored, Problem before, Problem after) {

        boolean isNews() {
            return !after.equals(before);
        }

        Changed keep(Tx tx, @Nullable String author) {
            return new Changed(
                    stored.id(),
                    isNews()
                            ? new CentreProblems(tx).replace(stored.id(), stored.version(), after, author)
                            : stored.version());
        }
    }

    /**
     * Makes a change.
     *
     * @param about those of the centre's problems that it may be about
     * @param author id of a person
     * @param also what is written down with it, or not at all
     */
    public <T> T make(
            String centre,
            UnaryOperator<List<Stored>> about,
            Change change,
            String author,
            BiFunction<Tx, Made, T> also) {
        for (int i = 1; ; i++) {
            List<Step> steps = steps(centre, about, change);
            try {
                return rosters.database().write(centre, tx -> also.apply(tx, keep(tx, steps, author)));
            } catch (VersionConflictException e) {
                // Somebody changed a problem in between; it is changed once more.
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private List<Step> steps(String centre, UnaryOperator<List<Stored>> about, Change change) {
        Database database = rosters.database();
        List<Stored> all = database.read(centre, tx -> new Problems(tx).all());
        return about.apply(all).stream()
                .flatMap(stored -> {
                    Problem before = rosters.problem(centre, stored.id(), stored.version())
                            .problem();
                    return change.in(before).map(after -> new Step(stored, before, after)).stream();
                })
                .toList();
    }

    private static Made keep(Tx tx, List<Step> steps, String author) {
        return new Made(
                steps.stream().map(step -> step.keep(tx, author)).toList(),
                steps.stream().anyMatch(Step::isNews));
    }

    /** Those with a date from one until another. */
    public static List<Stored> of(List<Stored> problems, LocalDate from, LocalDate until) {
        return problems.stream()
                .filter(stored -> !until.isBefore(LocalDate.parse(stored.firstDay())) && from.isBefore(end(stored)))
                .toList();
    }

    /** The first date that is no longer of a problem. */
    public static LocalDate end(Stored stored) {
        return LocalDate.parse(stored.firstDay()).plusWeeks(stored.weeks());
    }
}
