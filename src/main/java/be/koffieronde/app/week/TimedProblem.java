package be.koffieronde.app.week;

import be.koffieronde.app.reasons.OutOfReachText;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.warnings.ProblemWarnings;
import be.koffieronde.roster.Roster;
import be.koffieronde.sessions.OwedSessions;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A problem with its travel times. */
public record TimedProblem(Directory directory, TravelTimes travel) {

    /**
     * Makes the travel times of a problem.
     *
     * @throws InvalidInputException with all that keeps it from having travel times
     */
    public static TimedProblem of(Problem problem) {
        return new TimedProblem(new Directory(problem), TravelTables.of(problem));
    }

    public Problem problem() {
        return directory.problem();
    }

    /** Another problem of the same places, for instance the same one at another time. */
    public TimedProblem at(Problem other) {
        return other.equals(problem()) ? this : new TimedProblem(directory.of(other), travel);
    }

    /** The same with the latest talks a log has from before the first day, and those held since. */
    public TimedProblem knowing(TalkLog log) {
        return at(LatestTalks.withHeld(problem(), log));
    }

    /** The same with what a log says is owed on the first day. */
    public TimedProblem owing(SessionLog log) {
        return at(OwedSessions.into(problem(), log));
    }

    /** The same with what was missed since, see {@link OwedSessions#into(Problem, SessionLog, List, LocalDate)}. */
    public TimedProblem owing(SessionLog log, List<Roster> rosters, LocalDate from) {
        return at(OwedSessions.into(problem(), log, rosters, from));
    }

    /** The same with the latest talks a log has from before the first day. */
    public TimedProblem with(TalkLog log) {
        return at(LatestTalks.into(problem(), log.before(problem().calendar().firstDay())));
    }

    /** The same with the points that a roster is judged by. */
    public TimedProblem with(Roster roster) {
        return roster.structural() ? structural() : this;
    }

    /** Whether its horizon is longer than a week, so that visits come back in it. */
    public boolean hasSeveralWeeks() {
        return problem().calendar().weeks() > 1;
    }

    /** The same with points for fixed slots, see {@link Problem#structural}. */
    public TimedProblem structural() {
        return at(problem().structural());
    }

    /** What is valid in it and can hardly be meant. */
    public static List<Message> warnings(Directory directory) {
        return Stream.concat(warningsBeforePlan(directory).stream(), new OutOfReachText(directory).warnings().stream())
                .toList();
    }

    /** The same without what nobody could hold: whoever plans is told that with the roster. */
    public static List<Message> warningsBeforePlan(Directory directory) {
        return ProblemWarnings.of(directory);
    }
}
