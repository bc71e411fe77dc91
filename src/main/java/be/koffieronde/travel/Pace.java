package be.koffieronde.travel;

import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork.Edge;

/** How minutes follow from distance and road for each profile. */
enum Pace {
    CAR {
        @Override
        double estimate(double km) {
            return 2.10 * Math.pow(km, 0.837);
        }

        @Override
        double connector(double km) {
            return atSpeed(km * RoadDistance.DETOUR, 30);
        }

        @Override
        double length(Edge edge) {
            return edge.seconds();
        }

        @Override
        double minutes(double seconds) {
            return seconds / 60;
        }
    },
    BIKE {
        @Override
        double estimate(double km) {
            return atSpeed(km * 1.25, BIKE_KMH);
        }

        @Override
        double connector(double km) {
            return atSpeed(km * RoadDistance.DETOUR, BIKE_KMH);
        }

        @Override
        double length(Edge edge) {
            return edge.metres();
        }

        @Override
        double minutes(double metres) {
            return atSpeed(metres / 1000, BIKE_KMH);
        }
    };

    private static final double BIKE_KMH = 16;

    static Pace of(Profile profile) {
        return switch (profile) {
            case CAR -> CAR;
            case BIKE -> BIKE;
        };
    }

    Profile profile() {
        return switch (this) {
            case CAR -> Profile.CAR;
            case BIKE -> Profile.BIKE;
        };
    }

    /** Minutes between two places so many kilometres apart, for want of a road: fitted for the car. */
    abstract double estimate(double km);

    /** Minutes between a place and the road network so many kilometres off. */
    abstract double connector(double km);

    /** What a path adds up along its edges: whole numbers in practice, so that sums are exact in any order. */
    abstract double length(Edge edge);

    /** Minutes of a path with this sum of lengths. */
    abstract double minutes(double length);

    private static double atSpeed(double km, double kmPerHour) {
        return km / kmPerHour * 60;
    }
}
