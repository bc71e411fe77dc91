package be.koffieronde.app;

import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.TalkAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts a talk into a roster with nothing else moved, and has the referee judge it. */
final class TalkTrial {

    private final Referee referee;
    private final Roster roster;
    private final TalkAnswer answer;
    private final Verdict before;

    TalkTrial(Referee referee, Roster roster, TalkAnswer answer) {
        this.referee = referee;
        this.roster = roster;
        this.answer = answer;
        before = referee.judge(roster);
    }

    /** The same roster with some visits left out. */
    TalkTrial without(Set<String> visits) {
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            List<PlannedVisit> kept = round.visits().stream()
                    .filter(visit -> !visits.contains(visit.id()))
                    .toList();
            rounds.add(new RosterRound(round.supporter(), round.date(), kept));
        }
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        unplanned.addAll(visits);
        return new TalkTrial(
                referee,
                new Roster(roster.problem(), null, rounds, unplanned, roster.extraTalks(), roster.structural()),
                answer);
    }

    /** Hard and medium rules that the talk would break more than they are. */
    Set<Rule> broken(LocalDate date, int start) {
        Verdict after = referee.judge(with(date, start));
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (rule.level() != Level.SOFT && after.total(rule) > before.total(rule)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** What the talk does to the score. */
    Score change(LocalDate date, int start) {
        return referee.judge(with(date, start)).score().minus(before.score());
    }

    /** By how much more a rule counts with the talk, in its units. */
    long more(Rule rule, LocalDate date, int start) {
        return referee.judge(with(date, start)).total(rule) - before.total(rule);
    }

    /** Ids of the visits of the talk's round, by time. */
    List<String> round(LocalDate date, int start) {
        return with(date, start).rounds().stream()
                .filter(round -> round.supporter().equals(answer.supporter())
                        && round.date().equals(date))
                .flatMap(round -> round.visits().stream())
                .sorted(Comparator.comparingInt(PlannedVisit::start))
                .map(PlannedVisit::id)
                .toList();
    }

    private Roster with(LocalDate date, int start) {
        PlannedVisit talk = new PlannedVisit(answer.talk(), start, start + answer.minutes(), true);
        List<PlannedVisit> visits = new ArrayList<>();
        List<RosterRound> rounds = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(answer.supporter()) && round.date().equals(date)) {
                visits.addAll(round.visits());
            } else {
                rounds.add(round);
            }
        }
        visits.add(talk);
        rounds.add(new RosterRound(answer.supporter(), date, visits));
        List<String> unplanned = new ArrayList<>(roster.unplanned());
        List<ExtraTalk> extra = new ArrayList<>(roster.extraTalks());
        if (!unplanned.remove(answer.talk())) {
            extra.add(new ExtraTalk(answer.partner(), answer.supporter(), answer.minutes()));
        }
        return new Roster(roster.problem(), null, rounds, unplanned, extra, roster.structural());
    }
}
