package be.koffieronde.files;

import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.plan.PlannedWeek;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.format.ScoreLogFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how the score of a search changes, as the referee sees it: a line a second, fewer where judging takes long, and
 * one for the roster it ends with; and how many moves of each kind it kept. Safe for several threads.
 */
public final class ScoreLog implements AutoCloseable {

    private static final long MILLIS_BETWEEN_LINES = 1000;

    /** How many times as long as it takes to judge a roster nothing is judged after it. */
    private static final int REST = 20;

    private final Path path;
    private final ScoreLogFile file;
    private final Problem problem;
    private final Referee referee;
    private final long begin = System.nanoTime();
    private final Timer clock = new Timer("score log", true);
    private long notBefore = begin;
    private boolean isEnded;
    private @Nullable IOException failure;

    private ScoreLog(Path path, TimedProblem problem) {
        this.path = path;
        file = ScoreLogFile.create(path);
        this.problem = problem.problem();
        referee = new Referee(problem.directory(), problem.travel());
    }

    /**
     * Begins a log, in place of the one the file held.
     *
     * @throws InvalidInputException if it cannot be written there, or the file holds something else
     */
    public static ScoreLog create(Path file, TimedProblem problem) {
        return new ScoreLog(file, problem);
    }

    /** From now on writes down what the search has. */
    public void follow(PlanWeek search) {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look(search);
            }
        };
        clock.schedule(look, MILLIS_BETWEEN_LINES, MILLIS_BETWEEN_LINES);
    }

    private synchronized void look(PlanWeek search) {
        long before = System.nanoTime();
        if (!isEnded && before >= notBefore) {
            Roster roster = search.soFar();
            add(referee.judge(roster), roster.weigh(problem).weights(), search.keptMoves());
            long after = System.nanoTime();
            notBefore = after + REST * (after - before);
        }
    }

    /** Writes the last line, about the week that a search has found. */
    public synchronized void end(PlanWeek search, PlannedWeek week) {
        isEnded = true;
        add(week.judgement().verdict(), week.judgement().weights(), search.keptMoves());
    }

    private void add(Verdict verdict, Weights weights, Map<String, Long> keptMoves) {
        Map<Rule, Long> points = new EnumMap<>(Rule.class);
        verdict.totals().forEach((rule, total) -> points.put(rule, -total * weights.points(rule)));
        try {
            file.add(Duration.ofNanos(System.nanoTime() - begin), verdict.score(), points, keptMoves);
        } catch (IOException e) {
            failed(e);
        }
    }

    /** No search ends because its log cannot be written. */
    private void failed(IOException e) {
        failure = failure == null ? e : failure;
        isEnded = true;
    }

    /**
     * To be asked after it is closed.
     *
     * @throws InvalidInputException if not all of it could be written
     */
    public synchronized void confirm() {
        if (failure != null) {
            throw new InvalidInputException(Fault.of("app.log-cut-off", String.valueOf(failure.getMessage()))
                    .in(path.toString()));
        }
    }

    @Override
    public synchronized void close() {
        isEnded = true;
        clock.cancel();
        try {
            file.close();
        } catch (IOException e) {
            failed(e);
        }
    }
}
