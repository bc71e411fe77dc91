package be.koffieronde.bench;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.replan.ReplanRequest;
import be.koffieronde.app.replan.ReplanWeek;
import be.koffieronde.app.replan.Replanned;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.CarriedRoster;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.diff.Change;
import be.koffieronde.roster.diff.RosterDiff;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One week of a year: planned like the last one, then planned again on each morning on which something has happened. */
final class YearWeek {

    private final Path file;
    private final Effort effort;
    private final List<LostSession> lost = new ArrayList<>();
    private Judgement judgement;
    private int replans;
    private int othersChanged;

    /**
     * Plans the week.
     *
     * @param like the roster of the last week; null in the first one
     * @param file for the roster
     */
    YearWeek(TimedProblem week, @Nullable RosterStore like, Path file, Effort effort) {
        this.file = file;
        this.effort = effort;
        PlanWeek plan = new PlanWeek(week, effort, null, like, false);
        judgement = keep(plan.run().roster(), week);
    }

    private Judgement keep(Roster roster, TimedProblem week) {
        RosterFile.write(roster, file);
        return Judgement.of(roster, week);
    }

    /**
     * Plans the rest of the week again, as its problem is known on a morning.
     *
     * @param known gives the problem, with what is said of what was held already
     * @param held what must be said of it so that no hard rule is broken is added
     */
    void again(Supplier<TimedProblem> known, LocalDate morning, HeldAlready held) {
        Roster before = RosterFile.read(file);
        Replanned replanned = replan(known.get(), before, morning);
        if (!replanned.held().isEmpty()) {
            held.add(replanned.held());
            replanned = replan(known.get(), before, morning);
        }
        Roster planned = replanned.roster();
        TimedProblem week = known.get();
        Roster carried = CarriedRoster.of(before, week.directory(), 0).roster();
        for (Change change : RosterDiff.changes(week.directory(), carried, planned)) {
            take(change, week.directory());
        }
        replans++;
        judgement = keep(planned, week);
    }

    private Replanned replan(TimedProblem week, Roster before, LocalDate morning) {
        ReplanRequest request = new ReplanRequest(morning.atStartOfDay(), Set.of(), effort);
        return new ReplanWeek(week, before, request).run();
    }

    private void take(Change change, Directory now) {
        Placed before = change.before();
        if (before != null) {
            othersChanged += couldStay(before, now) ? 1 : 0;
            if (change.after() == null) {
                LostSession.of(before, now).ifPresent(lost::add);
            }
        }
    }

    /** Whether nothing that happened is in the way where a visit was. */
    private static boolean couldStay(Placed before, Directory now) {
        List<Window> windows =
                before.visit().windows().on(now.problem().calendar().day(before.date()));
        return !now.supporter(before.supporter()).isAway(before.date())
                && Window.anyContains(windows, before.start(), before.end());
    }

    int replans() {
        return replans;
    }

    /** How many visits replanning changed that could have stayed where they were. */
    int othersChanged() {
        return othersChanged;
    }

    /** Of the roster in the end. */
    Judgement judgement() {
        return judgement;
    }

    List<LostSession> lost() {
        return lost;
    }

    /** As it is in the end. */
    Roster roster() {
        return RosterFile.read(file);
    }

    Path file() {
        return file;
    }

    /** The hard rules that the roster breaks, each with the visits concerned. */
    List<String> broken() {
        return Stream.of(Rule.values())
                .filter(rule -> rule.level() == Level.HARD)
                .flatMap(rule -> judgement.verdict().matches(rule).stream())
                .map(YearWeek::text)
                .toList();
    }

    private static String text(Match match) {
        return "%s: %s"
                .formatted(match.rule().title(), String.join(", ", match.where().visits()));
    }
}
