package be.koffieronde.anonymise;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the names out of a problem and its rosters. Ids, names, labels and free texts become a word and a number dealt at
 * random, everywhere the same; lists are put in the order of the new ids; places move. Times, amounts and who belongs to
 * whom stay, so a roster is worth the same as long as drives are.
 */
public final class Anonymiser {

    private final Problem problem;
    private final Options options;
    private final Masks masks;

    /**
     * How to do it.
     *
     * @param name what the problem will be called
     * @param network the name of the file for its road network, if it has one
     * @param jitterKm how far at most each place moves; 0 leaves them
     * @param frozen the drives to write out as a table; null keeps to where drives come from now
     * @param random all chance there is; whoever can repeat it can undo the jitter
     */
    public record Options(
            String name,
            String network,
            double jitterKm,
            @Nullable TravelTimes frozen,
            Random random) {}

    public Anonymiser(Problem problem, Options options) {
        this.problem = problem;
        this.options = options;
        masks = new Masks(problem, options.random());
    }

    /**
     * The problem without names. Every call moves places anew.
     *
     * @throws InvalidInputException if its drives cannot be frozen
     */
    public Problem problem() {
        AnonymousPlaces places = new AnonymousPlaces(masks, this::inHorizon);
        AnonymousPeople people = new AnonymousPeople(masks, this::inHorizon);
        Aliases locations = masks.of(Kind.LOCATION);
        List<Location> order = locations.inOrder(problem.locations(), Location::id);
        Jitter jitter = new Jitter(options.jitterKm(), options.random());
        return new Problem(
                options.name(),
                calendar(),
                order.stream()
                        .map(place -> jitter.move(place, locations.of(place.id())))
                        .toList(),
                travel(order),
                places.schools(problem.schools()),
                people.supporters(problem.supporters()),
                people.partners(problem.partners()),
                people.models(problem.collaborationModels()),
                people.pupils(problem.pupils()),
                places.meetings(problem.meetings()),
                places.commitments(problem.commitments()),
                problem.weights());
    }

    /**
     * A roster of the problem, without names and without a claimed score.
     *
     * @param roster one that the referee can judge
     */
    public Roster roster(Roster roster) {
        Set<String> visits =
                Visits.of(new Directory(problem)).stream().map(Visit::id).collect(Collectors.toSet());
        List<Agreed> agreed = roster.agreed().stream()
                .filter(place -> visits.contains(place.id()))
                .toList();
        return new AnonymousRoster(masks, options.name()).of(roster.agreeing(agreed));
    }

    private Travel travel(List<Location> order) {
        AnonymousTravel travel = new AnonymousTravel(problem, order);
        return options.frozen() == null ? travel.sameSource(options.network()) : travel.frozen(options.frozen());
    }

    private Calendar calendar() {
        Calendar calendar = problem.calendar();
        return new Calendar(calendar.firstDay(), calendar.weeks(), inHorizon(calendar.closedDays()));
    }

    /** Dates outside the horizon mean nothing to this problem, but may to who knows the person. */
    private Set<LocalDate> inHorizon(Set<LocalDate> dates) {
        return dates.stream().filter(problem.calendar()::contains).collect(Collectors.toSet());
    }
}
