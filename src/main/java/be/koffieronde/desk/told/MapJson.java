package be.koffieronde.desk.told;

import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Location;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.VisitPlaces;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roster as a map shows it: where places are, and in which order each round comes to them, as somebody may see it. */
public final class MapJson {

    private final Directory directory;
    private final Roster roster;
    private final boolean hasHomes;
    private final Set<String> homes;
    private final Map<String, String> locations;

    public MapJson(WarmRoster warm, Audience audience) {
        directory = warm.people(audience);
        roster = warm.judged(audience).roster();
        hasHomes = audience.sees(Fact.HOMES);
        homes = directory.problem().supporters().stream().map(Supporter::home).collect(Collectors.toSet());
        locations = new VisitPlaces(directory, roster)
                .placed().stream()
                        .collect(Collectors.toMap(
                                placed -> placed.visit().id(),
                                placed -> placed.visit().location(),
                                (one, other) -> one));
    }

    /** {@code {"locations": [{"id", "latitude", "longitude", "kind", "name"}], "rounds": [{"supporter", "date", "locations"}]}}. */
    public Map<String, ?> fields() {
        return new JsonObject()
                .withList("locations", shown(), this::location)
                .withList("rounds", roster.rounds(), this::round)
                .fields();
    }

    private List<Location> shown() {
        Set<String> used = new HashSet<>(locations.values());
        directory.problem().schools().forEach(school -> used.add(school.location()));
        used.addAll(homes);
        return directory.problem().locations().stream()
                .filter(location -> used.contains(location.id()) && isSeen(location.id()))
                .toList();
    }

    private boolean isSeen(String location) {
        return hasHomes
                || !homes.contains(location)
                || directory.schoolAt(location).isPresent();
    }

    private Object location(Location location) {
        String school = directory.schoolAt(location.id()).map(School::name).orElse(null);
        return new JsonObject()
                .with("id", location.id())
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .with("kind", school != null ? "school" : homes.contains(location.id()) ? "home" : "other")
                .with("name", school)
                .fields();
    }

    private Object round(RosterRound round) {
        String home = directory.supporter(round.supporter()).home();
        Stream<String> visited = round.visits().stream().map(visit -> locations.getOrDefault(visit.id(), home));
        Stream<String> all =
                hasHomes ? Stream.of(Stream.of(home), visited, Stream.of(home)).flatMap(part -> part) : visited;
        return new JsonObject()
                .with("supporter", round.supporter())
                .with("date", round.date().toString())
                .with("locations", all.filter(this::isSeen).toList())
                .fields();
    }
}
