package be.koffieronde.bench;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Location;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Supporters who live in one region, found by halving what is too large across its longer side. */
final class Regions {

    /** How much shorter a degree of longitude is than one of latitude, at Belgian latitudes. */
    private static final double LONGITUDE = 0.63;

    private final Directory directory;

    Regions(Directory directory) {
        this.directory = directory;
    }

    /** Groups of at most so many, of nearly the same size. */
    List<List<Supporter>> of(List<Supporter> supporters, int most) {
        if (supporters.size() <= most) {
            return List.of(supporters);
        }
        ToDoubleFunction<Supporter> north = supporter -> home(supporter).latitude();
        ToDoubleFunction<Supporter> east = supporter -> home(supporter).longitude() * LONGITUDE;
        ToDoubleFunction<Supporter> longer = length(supporters, north) > length(supporters, east) ? north : east;
        List<Supporter> inOrder = supporters.stream()
                .sorted(Comparator.comparingDouble(longer).thenComparing(Supporter::id))
                .toList();
        int middle = inOrder.size() / 2;
        return Stream.of(inOrder.subList(0, middle), inOrder.subList(middle, inOrder.size()))
                .flatMap(half -> of(half, most).stream())
                .toList();
    }

    private Location home(Supporter supporter) {
        return directory.problem().locations().get(directory.location(supporter.home()));
    }

    private static double length(List<Supporter> supporters, ToDoubleFunction<Supporter> coordinate) {
        double least = supporters.stream().mapToDouble(coordinate).min().orElse(0);
        return supporters.stream().mapToDouble(coordinate).max().orElse(0) - least;
    }
}
