package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.problem.place.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Divides supporters into groups of those who are near each other, by the middle of their present rounds (their homes while
 * they have none). Each cut goes in a direction of its own, so that the borders of one division lie inside the groups of the next.
 */
final class Grouping {

    private final double[] north;
    private final double[] east;
    private final RandomGenerator random;

    private Grouping(Draft draft, RandomGenerator random) {
        this.random = random;
        Centre centre = draft.centre();
        int supporters = centre.supporters().size();
        north = new double[supporters];
        east = new double[supporters];
        int[] visits = new int[supporters];
        for (int v = 0; v < centre.visits().size(); v++) {
            PlacedVisit place = draft.place(v);
            if (place != null) {
                int holder = centre.supporter(place.supporter());
                visits[holder]++;
                add(holder, centre.location(centre.visits().get(v).location()));
            }
        }
        for (int s = 0; s < supporters; s++) {
            if (visits[s] == 0) {
                visits[s] = 1;
                add(s, centre.location(centre.supporters().get(s).home()));
            }
            north[s] /= visits[s];
            east[s] /= visits[s];
        }
    }

    private void add(int supporter, Location location) {
        north[supporter] += location.latitude();
        east[supporter] += location.longitude() * Math.cos(Math.toRadians(location.latitude()));
    }

    /** So many groups, all about equally large, of those whose rounds may change. */
    static List<List<Integer>> of(Draft draft, int count, RandomGenerator random) {
        List<List<Integer>> groups = new ArrayList<>();
        new Grouping(draft, random).cut(draft.centre().supporters(false), count, groups);
        return groups;
    }

    private void cut(List<Integer> supporters, int parts, List<List<Integer>> groups) {
        if (parts <= 1) {
            groups.add(supporters.stream().sorted().toList());
            return;
        }
        double angle = random.nextDouble() * Math.PI;
        List<Integer> along = supporters.stream()
                .sorted(Comparator.comparingDouble(s -> north[s] * Math.sin(angle) + east[s] * Math.cos(angle)))
                .toList();
        int left = parts / 2;
        int middle = (int) ((long) supporters.size() * left / parts);
        cut(along.subList(0, middle), left, groups);
        cut(along.subList(middle, along.size()), parts - left, groups);
    }
}
