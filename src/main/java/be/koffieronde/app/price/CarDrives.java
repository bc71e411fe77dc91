package be.koffieronde.app.price;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.travel.RoadDistance;
import java.util.Comparator;
import java.util.List;

/** Kilometres by car, from home along all visits and back home. */
final class CarDrives {

    private final Directory directory;

    CarDrives(Directory directory) {
        this.directory = directory;
    }

    double kilometres(Roster roster) {
        VisitPlaces places = new VisitPlaces(directory, roster);
        return roster.rounds().stream()
                .mapToDouble(round -> kilometres(round, places))
                .sum();
    }

    private double kilometres(RosterRound round, VisitPlaces places) {
        Supporter supporter = directory.supporter(round.supporter());
        if (supporter.profile() != Profile.CAR) {
            return 0;
        }
        List<PlannedVisit> visits = round.visits().stream()
                .sorted(Comparator.comparingInt(PlannedVisit::start))
                .toList();
        double kilometres = 0;
        String place = supporter.home();
        for (PlannedVisit visit : visits) {
            String next = places.visit(visit.id()).location();
            kilometres += kilometres(place, next);
            place = next;
        }
        return kilometres + kilometres(place, supporter.home());
    }

    private double kilometres(String from, String to) {
        return RoadDistance.kilometres(directory.place(from), directory.place(to));
    }
}
