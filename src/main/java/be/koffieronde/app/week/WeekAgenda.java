package be.koffieronde.app.week;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A roster to be read from top to bottom: supporter by supporter, day by day, with the minutes of every drive. */
public final class WeekAgenda {

    private final Directory directory;
    private final TravelTimes travel;
    private final VisitNames names;
    private final VisitPlaces places;

    /** The days of somebody who has visits. */
    public record Person(String name, List<Round> rounds) {}

    /**
     * A day of somebody.
     *
     * @param drive minutes back home
     */
    public record Round(LocalDate date, List<Stop> stops, int drive) {}

    /**
     * A visit of that day.
     *
     * @param drive minutes to get there
     */
    public record Stop(int drive, PlannedVisit planned, Message visit, String place) {}

    private WeekAgenda(Directory directory, TravelTimes travel, Roster roster) {
        this.directory = directory;
        this.travel = travel;
        names = new VisitNames(directory);
        places = new VisitPlaces(directory, roster);
    }

    /** All who have visits, in the problem's order. */
    public static List<Person> of(Directory directory, TravelTimes travel, Roster roster) {
        WeekAgenda agenda = new WeekAgenda(directory, travel, roster);
        return directory.problem().supporters().stream()
                .map(supporter -> agenda.person(supporter, roster))
                .filter(person -> !person.rounds().isEmpty())
                .toList();
    }

    /** The days of one of them; none without visits. */
    public static Person of(TimedProblem problem, Roster roster, Supporter supporter) {
        return new WeekAgenda(problem.directory(), problem.travel(), roster).person(supporter, roster);
    }

    private Person person(Supporter supporter, Roster roster) {
        List<Round> rounds = roster.rounds().stream()
                .filter(round -> round.supporter().equals(supporter.id()))
                .filter(round -> !round.visits().isEmpty())
                .sorted(Comparator.comparing(RosterRound::date))
                .map(round -> round(supporter, round))
                .toList();
        return new Person(supporter.name(), rounds);
    }

    private Round round(Supporter supporter, RosterRound round) {
        List<Stop> stops = new ArrayList<>();
        String at = supporter.home();
        for (PlannedVisit planned : round.visits().stream()
                .sorted(Comparator.comparingInt(PlannedVisit::start))
                .toList()) {
            Visit visit = places.visit(planned.id());
            int drive = drive(supporter, at, visit.location());
            stops.add(new Stop(drive, planned, names.brief(visit, supporter.id(), round.date()), names.place(visit)));
            at = visit.location();
        }
        return new Round(round.date(), stops, drive(supporter, at, supporter.home()));
    }

    private int drive(Supporter supporter, String from, String to) {
        return travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
    }
}
