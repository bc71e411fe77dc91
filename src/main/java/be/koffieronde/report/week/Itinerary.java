package be.koffieronde.report.week;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.report.week.Entry.Drive;
import be.koffieronde.report.week.Entry.LunchBreak;
import be.koffieronde.report.week.Entry.Stop;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that follows from a round: its visits with the drives and the lunch between them. One leaves at once after a
 * visit, unless lunch fits only or also before leaving.
 */
final class Itinerary {

    private final Directory directory;
    private final TravelTimes travel;
    private final Supporter supporter;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Lunch lunch;

    private Itinerary(Directory directory, TravelTimes travel, Supporter supporter) {
        this.directory = directory;
        this.travel = travel;
        this.supporter = supporter;
    }

    /**
     * Entries by start.
     *
     * @param stops of one round; equal starts stay in this order
     */
    static List<Entry> of(List<Stop> stops, Supporter supporter, Directory directory, TravelTimes travel) {
        Itinerary day = new Itinerary(directory, travel, supporter);
        if (!stops.isEmpty()) {
            day.follow(
                    stops.stream().sorted(Comparator.comparingInt(Stop::from)).toList());
        }
        return day.entries;
    }

    private void follow(List<Stop> stops) {
        Stop first = stops.get(0);
        lunch = owed(stops);
        int there = minutes(supporter.home(), first.visit().location());
        drive(first.from() - there, there, first.visit(), 0);
        for (int next = 1; next < stops.size(); next++) {
            entries.add(stops.get(next - 1));
            go(stops.get(next - 1), stops.get(next));
        }
        Stop last = stops.get(stops.size() - 1);
        entries.add(last);
        drive(last.to(), minutes(last.visit().location(), supporter.home()), null, 0);
        entries.sort(Comparator.comparingInt(Entry::from));
    }

    private void go(Stop from, Stop to) {
        int minutes = minutes(from.visit().location(), to.visit().location());
        int departure = eat(from.to(), to.from() - minutes);
        drive(departure, minutes, to.visit(), Math.max(0, departure + minutes - to.from()));
        eat(departure + minutes, to.from());
    }

    /** Has lunch in this stretch if it is owed and fits; tells when it is over, else where the stretch begins. */
    private int eat(int from, int to) {
        if (lunch == null) {
            return from;
        }
        int start = Math.max(from, lunch.between().from());
        int end = start + lunch.minutes();
        if (lunch.minutes() == 0 || end > Math.min(to, lunch.between().to())) {
            return from;
        }
        entries.add(new LunchBreak(start, end));
        lunch = null;
        return end;
    }

    private void drive(int from, int minutes, @Nullable Visit next, int late) {
        if (minutes > 0) {
            entries.add(new Drive(from, from + minutes, next, late));
        }
    }

    private @Nullable Lunch owed(List<Stop> stops) {
        Lunch own = supporter.lunch();
        int lastEnd = stops.stream().mapToInt(Stop::to).max().orElse(0);
        boolean spans = own != null
                && stops.get(0).from() <= own.between().from()
                && lastEnd >= own.between().to();
        return spans ? own : null;
    }

    private int minutes(String from, String to) {
        return travel.minutes(supporter.profile(), directory.location(from), directory.location(to));
    }
}
