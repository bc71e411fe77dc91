package be.koffieronde.bench;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.Window;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Drives for jsprit: their minutes, and what they cost in points. The way from and to home takes no time, as it may be
 * driven before and after the hours; but from and to work it takes what the vehicle has of own time, which is for talks.
 */
final class JspritRoads implements VehicleRoutingTransportCosts {

    /** Why somebody is at a location. */
    private enum Purpose {
        HOME,
        TALK,
        WORK
    }

    private record Place(Purpose purpose, String location) {}

    private final OpenWeeks weeks;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Location> locations = new HashMap<>();
    private final Map<Profile, int[][]> minutes = new EnumMap<>(Profile.class);

    JspritRoads(OpenWeeks weeks) {
        this.weeks = weeks;
        weeks.supporters().forEach(this::home);
        weeks.visits().forEach(this::place);
        weeks.supporters().forEach(supporter -> minutes.computeIfAbsent(supporter.profile(), p -> table(supporter)));
    }

    Location home(Supporter supporter) {
        return location(new Place(Purpose.HOME, supporter.home()));
    }

    Location place(Visit visit) {
        return location(new Place(visit instanceof TalkVisit ? Purpose.TALK : Purpose.WORK, visit.location()));
    }

    private Location location(Place place) {
        return locations.computeIfAbsent(place, unknown -> {
            places.add(place);
            return Location.newInstance(places.size() - 1);
        });
    }

    private int[][] table(Supporter supporter) {
        int[][] table = new int[places.size()][places.size()];
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                table[from][to] = weeks.drive(
                        supporter, places.get(from).location(), places.get(to).location());
            }
        }
        return table;
    }

    private Purpose purpose(Location location) {
        return places.get(location.getIndex()).purpose();
    }

    /** Of the first supporter if jsprit names no vehicle: it measures how near visits are to one another. */
    private Supporter supporter(@Nullable Vehicle vehicle) {
        return weeks.supporters().get(vehicle == null ? 0 : day(vehicle).supporter());
    }

    private static RoutingFleet.Vehicle day(Vehicle vehicle) {
        return (RoutingFleet.Vehicle) vehicle.getUserData();
    }

    private int drive(Location from, Location to, Supporter supporter) {
        return minutes.get(supporter.profile())[from.getIndex()][to.getIndex()];
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        boolean isFromHome = purpose(from) == Purpose.HOME;
        if (!isFromHome && purpose(to) != Purpose.HOME) {
            return drive(from, to, supporter(vehicle));
        }
        boolean isWork = purpose(from) == Purpose.WORK || purpose(to) == Purpose.WORK;
        return isWork && vehicle != null ? ownTime(day(vehicle), isFromHome) : 0;
    }

    /** Minutes before, or after, the working hours that a vehicle is there for talks. */
    private int ownTime(RoutingFleet.Vehicle vehicle, boolean isBefore) {
        List<Window> hours = weeks.hours(weeks.supporters().get(vehicle.supporter()), vehicle.day());
        if (hours.isEmpty()) {
            return vehicle.to() - vehicle.from();
        }
        return isBefore
                ? hours.get(0).from() + vehicle.midnight() - vehicle.from()
                : vehicle.to() - vehicle.midnight() - hours.get(0).to();
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        boolean isCommute = purpose(from) == Purpose.HOME || purpose(to) == Purpose.HOME;
        long points = weeks.points(isCommute ? Rule.COMMUTE : Rule.TRAVEL_BETWEEN_VISITS);
        return (double) points * drive(from, to, supporter(vehicle));
    }

    @Override
    public double getBackwardTransportTime(
            Location from, Location to, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return getTransportTime(from, to, arrival, driver, vehicle);
    }

    @Override
    public double getBackwardTransportCost(
            Location from, Location to, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return getTransportCost(from, to, arrival, driver, vehicle);
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return drive(from, to, supporter(vehicle));
    }
}
