package be.koffieronde.app.week;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what each supporter does in a roster; the minutes on the road are those the referee found. */
final class WorkCount {

    private final Directory directory;
    private final Map<String, Map<Measure, Long>> amounts = new HashMap<>();

    private WorkCount(Directory directory) {
        this.directory = directory;
    }

    /** In the problem's order, also those who do nothing. */
    static List<SupporterFigures> of(Roster roster, Directory directory, Verdict verdict) {
        WorkCount count = new WorkCount(directory);
        roster.rounds().stream()
                .filter(round -> !round.visits().isEmpty())
                .forEach(round -> count.add(round.supporter(), Measure.DAYS, 1));
        new VisitPlaces(directory, roster).placed().forEach(count::addVisit);
        verdict.matches().forEach(count::addMatch);
        Problem problem = directory.problem();
        return problem.supporters().stream()
                .map(supporter -> count.figures(supporter, problem.calendar().weeks()))
                .toList();
    }

    private SupporterFigures figures(Supporter supporter, int weeks) {
        long contract = (long) weeks * supporter.weeklyMinutes();
        return new SupporterFigures(supporter.id(), supporter.name(), contract, of(supporter.id()));
    }

    private void addVisit(Placed placed) {
        Visit visit = placed.visit();
        add(placed.supporter(), Measure.VISITS, 1);
        if (visit instanceof SupportVisit) {
            add(placed.supporter(), Measure.SUPPORT, visit.minutes());
        }
        if (visit instanceof TalkVisit) {
            add(placed.supporter(), Measure.TALKS, 1);
        }
        if (!(visit instanceof TalkVisit) || isWithinHours(placed)) {
            add(placed.supporter(), Measure.WORKED, visit.minutes());
        }
    }

    private boolean isWithinHours(Placed placed) {
        Window hours = directory.supporter(placed.supporter()).on(placed.date()).hours();
        return hours != null && hours.contains(placed.start(), placed.end());
    }

    private void addMatch(Match match) {
        String supporter = match.where().supporter();
        if (supporter == null) {
            return;
        }
        if (match.rule() == Rule.WAITING) {
            add(supporter, Measure.WAITING, match.amount());
        }
        if (match.rule() == Rule.TRAVEL_BETWEEN_VISITS) {
            add(supporter, Measure.WORKED, match.amount());
        }
        if (match.rule() == Rule.TRAVEL_BETWEEN_VISITS || match.rule() == Rule.COMMUTE) {
            add(supporter, Measure.DRIVE, match.amount());
        }
    }

    private void add(String supporter, Measure measure, long amount) {
        of(supporter).merge(measure, amount, Long::sum);
    }

    private Map<Measure, Long> of(String supporter) {
        return amounts.computeIfAbsent(supporter, id -> new EnumMap<>(Measure.class));
    }
}
