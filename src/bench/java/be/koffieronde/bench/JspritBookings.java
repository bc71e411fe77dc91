package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import com.graphhopper.jsprit.core.algorithm.recreate.InsertionData;
import com.graphhopper.jsprit.core.algorithm.recreate.listener.InsertionStartsListener;
import com.graphhopper.jsprit.core.algorithm.recreate.listener.JobInsertedListener;
import com.graphhopper.jsprit.core.algorithm.ruin.listener.RuinListener;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What jsprit has planned so far, for the rules that bind several vehicles. Talks and meetings that a ruin leaves with
 * strangers are taken out too.
 */
final class JspritBookings implements RuinListener, InsertionStartsListener, JobInsertedListener {

    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, List<Visit>> sessions = new HashMap<>();
    private final Map<String, List<Visit>> persons = new HashMap<>();
    private final Map<String, List<Visit>> introductions = new HashMap<>();
    private final Map<String, Booking> bookings = new HashMap<>();

    private record Booking(Vehicle vehicle, TourActivity activity) {

        boolean overlaps(double start, double end) {
            double begin = activity.getEndTime() - activity.getOperationTime();
            return start < activity.getEndTime() && begin < end;
        }
    }

    JspritBookings(OpenWeeks weeks) {
        for (Visit visit : weeks.visits()) {
            visits.put(visit.id(), visit);
            visit.persons().forEach(person -> add(persons, person, visit));
            if (visit instanceof SupportVisit session) {
                add(sessions, session.need().id(), visit);
            }
        }
        weeks.visits().stream()
                .filter(OpenWeeks::isForAcquaintances)
                .forEach(visit -> introductions.put(
                        visit.id(),
                        weeks.introductions(visit).stream()
                                .flatMap(need -> sessions.getOrDefault(need, List.of()).stream())
                                .toList()));
    }

    private static void add(Map<String, List<Visit>> lists, String key, Visit visit) {
        lists.computeIfAbsent(key, unknown -> new ArrayList<>()).add(visit);
    }

    /** The visit of a job; null if the job is lunch. */
    @Nullable
    Visit visit(Job job) {
        return visits.get(job.getId());
    }

    /** Whether nobody meets a stranger, and a session is with the supporter of the others of its need, days apart. */
    boolean allow(Visit visit, Vehicle vehicle) {
        return isAcquainted(visit, vehicle)
                && (!(visit instanceof SupportVisit session)
                        || sessions.get(session.need().id()).stream()
                                .allMatch(other -> goTogether(
                                        other, vehicle, session.need().minDaysApart())));
    }

    private boolean goTogether(Visit other, Vehicle vehicle, int daysApart) {
        Booking booking = bookings.get(other.id());
        return booking == null
                || (booking.vehicle.supporter() == vehicle.supporter()
                        && Math.abs(booking.vehicle.day() - vehicle.day()) >= daysApart);
    }

    private boolean isAcquainted(Visit visit, Vehicle vehicle) {
        List<Visit> known = introductions.get(visit.id());
        return known == null || known.stream().anyMatch(session -> isWith(session, vehicle));
    }

    private boolean isWith(Visit session, Vehicle vehicle) {
        Booking booking = bookings.get(session.id());
        return booking != null && booking.vehicle.supporter() == vehicle.supporter();
    }

    /** Whether nobody concerned is busy from start to end, in minutes of the horizon. */
    boolean areFree(Visit visit, double start, double end) {
        return visit.persons().stream()
                .flatMap(person -> persons.get(person).stream())
                .noneMatch(other -> {
                    Booking booking = bookings.get(other.id());
                    return booking != null && booking.overlaps(start, end);
                });
    }

    @Override
    public void ruinStarts(Collection<VehicleRoute> routes) {}

    @Override
    public void removed(Job job, VehicleRoute route) {}

    @Override
    public void ruinEnds(Collection<VehicleRoute> routes, Collection<Job> unassigned) {
        book(routes);
        for (VehicleRoute route : routes) {
            for (Job job : List.copyOf(route.getTourActivities().getJobs())) {
                Visit visit = visit(job);
                if (visit != null && !isAcquainted(visit, day(route))) {
                    route.getTourActivities().removeJob(job);
                    unassigned.add(job);
                }
            }
        }
    }

    @Override
    public void informInsertionStarts(Collection<VehicleRoute> routes, Collection<Job> unassigned) {
        book(routes);
    }

    @Override
    public void informJobInserted(Job job, VehicleRoute route, InsertionData insertion) {
        book(route);
    }

    private void book(Collection<VehicleRoute> routes) {
        bookings.clear();
        routes.forEach(this::book);
    }

    private void book(VehicleRoute route) {
        for (TourActivity activity : route.getActivities()) {
            Visit visit = visit(((JobActivity) activity).getJob());
            if (visit != null) {
                bookings.put(visit.id(), new Booking(day(route), activity));
            }
        }
    }

    private static Vehicle day(VehicleRoute route) {
        return (Vehicle) route.getVehicle().getUserData();
    }
}
