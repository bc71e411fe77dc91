package be.koffieronde.referee;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.travel.TravelTimes;

/** Minutes a supporter needs from one place to another. */
final class Drives {

    private final Directory directory;
    private final TravelTimes travel;

    Drives(Directory directory, TravelTimes travel) {
        this.directory = directory;
        this.travel = travel;
    }

    int between(Planned one, Planned next) {
        return minutes(one.supporter(), one.visit().location(), next.visit().location());
    }

    int fromHome(Planned first) {
        return minutes(
                first.supporter(), first.supporter().home(), first.visit().location());
    }

    int toHome(Planned last) {
        return minutes(
                last.supporter(), last.visit().location(), last.supporter().home());
    }

    private int minutes(Supporter supporter, String from, String to) {
        return travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
    }
}
