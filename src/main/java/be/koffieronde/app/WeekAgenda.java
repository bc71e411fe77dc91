package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A roster to be read from top to bottom: supporter by supporter, day by day, with the minutes of every drive. */
final class WeekAgenda {

    private final Directory directory;
    private final TravelTimes travel;
    private final VisitNames names;
    private final Map<String, Visit> visits = new HashMap<>();
    private final String home;
    private final List<String> lines = new ArrayList<>();

    private WeekAgenda(Directory directory, TravelTimes travel, Roster roster, Language language) {
        this.directory = directory;
        this.travel = travel;
        names = new VisitNames(directory, language);
        home = Vocabulary.of(language).say(Message.of("app.print.home"));
        Visits.of(directory, roster.extraTalks()).forEach(visit -> visits.put(visit.id(), visit));
    }

    /** Lines of all who have visits, in the problem's order. */
    static List<String> of(ProblemInput problem, Roster roster, Language language) {
        WeekAgenda agenda = new WeekAgenda(problem.directory(), problem.travel(), roster, language);
        for (Supporter supporter : problem.directory().problem().supporters()) {
            List<RosterRound> rounds = roster.rounds().stream()
                    .filter(round -> round.supporter().equals(supporter.id()))
                    .filter(round -> !round.visits().isEmpty())
                    .sorted(Comparator.comparing(RosterRound::date))
                    .toList();
            if (!rounds.isEmpty()) {
                agenda.lines.add(supporter.name());
                rounds.forEach(round -> agenda.day(supporter, round));
            }
        }
        return agenda.lines;
    }

    private void day(Supporter supporter, RosterRound round) {
        String day = names.day(round.date());
        String at = supporter.home();
        for (PlannedVisit planned : round.visits().stream()
                .sorted(Comparator.comparingInt(PlannedVisit::start))
                .toList()) {
            Visit visit = Objects.requireNonNull(visits.get(planned.id()));
            lines.add("  %-10s %4s  %s-%s  %s, %s"
                    .formatted(
                            day,
                            drive(supporter, at, visit.location()),
                            Clock.format(planned.start()),
                            Clock.format(planned.end()),
                            names.brief(visit),
                            names.place(visit)));
            day = "";
            at = visit.location();
        }
        lines.add("  %-10s %4s  %s".formatted("", drive(supporter, at, supporter.home()), home));
    }

    private String drive(Supporter supporter, String from, String to) {
        int minutes = travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
        return minutes == 0 ? "" : "+" + minutes;
    }
}
