package be.koffieronde.app.price;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.RoadDistance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Kilometres by car, from home along all visits and back home. */
final class CarDrives {

    private final Directory directory;
    private final Map<String, String> locations = new HashMap<>();

    CarDrives(Directory directory) {
        this.directory = directory;
        for (Visit visit : Visits.of(directory)) {
            locations.put(visit.id(), visit.location());
        }
    }

    double kilometres(Roster roster) {
        return roster.rounds().stream().mapToDouble(this::kilometres).sum();
    }

    private double kilometres(RosterRound round) {
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
            String next = Objects.requireNonNull(locations.get(visit.id()));
            kilometres += kilometres(place, next);
            place = next;
        }
        return kilometres + kilometres(place, supporter.home());
    }

    private double kilometres(String from, String to) {
        return RoadDistance.kilometres(location(from), location(to));
    }

    private Location location(String id) {
        return directory.problem().locations().get(directory.location(id));
    }
}
