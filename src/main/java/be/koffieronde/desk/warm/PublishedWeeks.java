package be.koffieronde.desk.warm;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.store.StoreUnavailableException;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Published;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The weeks of a centre that everybody may see. */
public final class PublishedWeeks {

    private final WarmRosters rosters;
    private final Map<String, List<Published>> latest = new ConcurrentHashMap<>();

    public PublishedWeeks(WarmRosters rosters) {
        this.rosters = rosters;
    }

    public WarmRosters rosters() {
        return rosters;
    }

    /** The roster of the weeks of a date; else of the next that there are, else of the last. Empty if there are none. */
    public Optional<WarmRoster> around(String centre, LocalDate date) {
        return published(centre).stream()
                .min(Comparator.<Published>comparingLong(weeks -> distance(weeks, date))
                        .thenComparing(Comparator.comparing(Published::firstDay).reversed()))
                .flatMap(weeks -> rosters.published(centre, weeks.roster()));
    }

    /** The roster of the weeks of a date; empty if there is none. */
    public Optional<WarmRoster> of(String centre, LocalDate date) {
        return around(centre, date)
                .filter(warm -> warm.judged().problem().problem().calendar().contains(date));
    }

    /** The problem of the weeks around today as it is now; if none are published, the latest. Empty if there is none. */
    public Optional<TimedProblem> current(String centre) {
        Optional<String> known =
                around(centre, Today.by(rosters.database().clock())).map(WarmRoster::problem);
        return rosters.database().read(centre, tx -> new Problems(tx).all()).stream()
                .filter(one -> known.isEmpty() || known.get().equals(one.id()))
                .findFirst()
                .map(stored -> rosters.problem(centre, stored.id(), stored.version()));
    }

    /** All of them, the first weeks first. While the database is away, those that there were last. */
    public List<Published> published(String centre) {
        try {
            List<Published> now = rosters.database().read(centre, tx -> new Rosters(tx).published());
            latest.put(centre, now);
            return now;
        } catch (StoreUnavailableException e) {
            return Optional.ofNullable(latest.get(centre)).orElseThrow(() -> e);
        }
    }

    /** How many days off: 0 within the weeks, and more for weeks that are over than for any to come. */
    private static long distance(Published weeks, LocalDate date) {
        long from = LocalDate.parse(weeks.firstDay()).toEpochDay();
        long to = from + weeks.weeks() * 7L;
        long day = date.toEpochDay();
        if (day < from) {
            return from - day;
        }
        return day < to ? 0 : Integer.MAX_VALUE + day - to;
    }
}
