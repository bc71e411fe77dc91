package be.koffieronde.bench;

import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vehicles of the routing model: each day of each supporter is one.
 *
 * @param weeks the problem
 * @param vehicles in the order of their numbers
 */
record RoutingFleet(OpenWeeks weeks, List<Vehicle> vehicles) {

    /**
     * A supporter's day. Its minutes count from midnight before the first day of the horizon.
     *
     * @param supporter position in the problem's supporters
     * @param from start of the hours and own time for talks
     * @param to end of them
     */
    record Vehicle(int supporter, int day, int from, int to) {

        int midnight() {
            return day * Clock.DAY;
        }
    }

    static RoutingFleet of(OpenWeeks weeks) {
        List<Vehicle> vehicles = new ArrayList<>();
        for (int s = 0; s < weeks.supporters().size(); s++) {
            Supporter supporter = weeks.supporters().get(s);
            for (int day = 0; day < weeks.calendar().days(); day++) {
                List<Window> presence = Stream.concat(
                                weeks.hours(supporter, day).stream(), weeks.stays(supporter, day).stream())
                        .toList();
                if (!presence.isEmpty()) {
                    vehicles.add(vehicle(s, day, presence));
                }
            }
        }
        return new RoutingFleet(weeks, vehicles);
    }

    private static Vehicle vehicle(int supporter, int day, List<Window> presence) {
        int from = presence.stream().mapToInt(Window::from).min().orElseThrow();
        int to = presence.stream().mapToInt(Window::to).max().orElseThrow();
        return new Vehicle(supporter, day, day * Clock.DAY + from, day * Clock.DAY + to);
    }

    Supporter supporter(Vehicle vehicle) {
        return weeks.supporters().get(vehicle.supporter());
    }

    int size() {
        return vehicles.size();
    }
}
