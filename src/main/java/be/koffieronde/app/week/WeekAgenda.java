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
    private final Roster roster;
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
     * @param who the same as visit, without what kind of visit it is
     */
    public record Stop(int drive, PlannedVisit planned, Message visit, Message who, String place) {}

    /** @param places of the roster's visits */
    private WeekAgenda(Directory directory, TravelTimes travel, Roster roster, VisitPlaces places) {
        this.directory = directory;
        this.travel = travel;
        this.roster = roster;
        this.places = places;
        names = new VisitNames(directory);
    }

    /** All who have visits, in the problem's order. */
    public static List<Person> of(Directory directory, TravelTimes travel, Roster roster) {
        WeekAgenda agenda = new WeekAgenda(directory, travel, roster, new VisitPlaces(directory, roster));
        return directory.problem().supporters().stream()
                .map(agenda::of)
                .filter(person -> !person.rounds().isEmpty())
                .toList();
    }

    /** To look up one after the other. Any number of threads may ask. */
    public static WeekAgenda of(TimedProblem problem, Roster roster, VisitPlaces places) {
        return new WeekAgenda(problem.directory(), problem.travel(), roster, places);
    }

    /** The days of somebody; none without visits. */
    public Person of(Supporter supporter) {
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
            stops.add(new Stop(
                    drive,
                    planned,
                    names.brief(visit, supporter.id(), round.date()),
                    names.who(visit),
                    names.place(visit)));
            at = visit.location();
        }
        return new Round(round.date(), stops, drive(supporter, at, supporter.home()));
    }

    private int drive(Supporter supporter, String from, String to) {
        return travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
    }
}
