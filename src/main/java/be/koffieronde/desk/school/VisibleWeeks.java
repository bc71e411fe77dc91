package be.koffieronde.desk.school;

import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.store.week.Rosters.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published weeks that matter to a school now. */
final class VisibleWeeks {

    private static final int MOST = 12;

    private VisibleWeeks() {}

    /** Those that are not over, the first first. */
    static List<WarmRoster> coming(PublishedWeeks weeks, String centre) {
        LocalDate today = Today.by(weeks.rosters().database().clock());
        return warm(
                weeks,
                centre,
                weeks.published(centre).stream()
                        .filter(one -> LocalDate.parse(one.firstDay())
                                .plusWeeks(one.weeks())
                                .isAfter(today))
                        .toList());
    }

    /** The same; if there are none, the last that there were. */
    static List<WarmRoster> all(PublishedWeeks weeks, String centre) {
        List<WarmRoster> coming = coming(weeks, centre);
        List<Published> published = weeks.published(centre);
        return coming.isEmpty() && !published.isEmpty()
                ? warm(weeks, centre, published.subList(published.size() - 1, published.size()))
                : coming;
    }

    /** Of those that begin on one day, the one that was published last. */
    private static List<WarmRoster> warm(PublishedWeeks weeks, String centre, List<Published> some) {
        return some.stream()
                .collect(Collectors.toMap(Published::firstDay, one -> one, (former, latter) -> latter, TreeMap::new))
                .values()
                .stream()
                .limit(MOST)
                .flatMap(one -> weeks.rosters().published(centre, one.roster()).stream())
                .toList();
    }
}
