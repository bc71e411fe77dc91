package be.koffieronde.bench;

import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The supporters' diaries, filled by hand: an entry stays where it is, and a new one comes only where that is legal. */
final class Diaries {

    private final OpenWeeks weeks;
    private final boolean isLunchFree;
    private final Map<Page, List<Entry>> pages = new LinkedHashMap<>();
    private final Map<String, List<Entry>> persons = new HashMap<>();

    private record Page(String supporter, int day) {}

    /** A visit with its supporter, day of the horizon and start. */
    record Entry(Visit visit, Supporter supporter, int day, int start) {

        int end() {
            return start + visit.minutes();
        }

        Entry at(int newStart) {
            return new Entry(visit, supporter, day, newStart);
        }

        boolean overlaps(Entry other) {
            return day == other.day && start < other.end() && other.start < end();
        }
    }

    /** @param isLunchFree whether lunch may go out where the contract asks for none: on a day that ends in its window, say */
    Diaries(OpenWeeks weeks, boolean isLunchFree) {
        this.weeks = weeks;
        this.isLunchFree = isLunchFree;
    }

    Roster roster() {
        RosterSheet sheet = new RosterSheet(weeks);
        pages.values()
                .forEach(page -> page.forEach(
                        entry -> sheet.enter(entry.visit(), entry.supporter(), entry.day(), entry.start())));
        return sheet.roster();
    }

    /** The entries of a day, by time. */
    List<Entry> page(Supporter supporter, int day) {
        return pages.getOrDefault(new Page(supporter.id(), day), List.of());
    }

    void enter(Entry entry) {
        List<Entry> page =
                pages.computeIfAbsent(new Page(entry.supporter().id(), entry.day()), key -> new ArrayList<>());
        page.add(entry);
        page.sort(Comparator.comparingInt(Entry::start));
        entry.visit()
                .persons()
                .forEach(person -> persons.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(entry));
    }

    void strike(Entry entry) {
        page(entry.supporter(), entry.day()).remove(entry);
        entry.visit()
                .persons()
                .forEach(person -> persons.getOrDefault(person, List.of()).remove(entry));
    }

    /** The first minute of a day at which a visit may start. */
    OptionalInt firstStart(Visit visit, Supporter supporter, int day) {
        return weeks.starts(visit, supporter, day).stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
                .filter(start -> fits(new Entry(visit, supporter, day, start)))
                .findFirst();
    }

    /** The last such minute of those that are allowed. */
    OptionalInt lastStart(Entry now, IntPredicate allows) {
        return weeks.starts(now.visit(), now.supporter(), now.day()).stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
                .filter(start -> allows.test(start) && fits(now.at(start)))
                .max();
    }

    /** Whether an entry at one of its visit's starts breaks no rule of round, week or person. */
    boolean fits(Entry entry) {
        List<Entry> round = new ArrayList<>(page(entry.supporter(), entry.day()));
        int before = worked(round);
        round.add(entry);
        round.sort(Comparator.comparingInt(Entry::start));
        return isOnTime(round)
                && hasLunch(round)
                && workedInWeek(entry) - before + worked(round)
                        <= entry.supporter().weeklyMinutes()
                && entry.visit().persons().stream().noneMatch(person -> isTaken(person, entry));
    }

    private boolean isTaken(String person, Entry entry) {
        return persons.getOrDefault(person, List.of()).stream().anyMatch(entry::overlaps);
    }

    private int drive(Entry one, Entry next) {
        return weeks.drive(one.supporter(), one.visit().location(), next.visit().location());
    }

    private boolean isOnTime(List<Entry> round) {
        return IntStream.range(1, round.size())
                .allMatch(k -> round.get(k - 1).end() + drive(round.get(k - 1), round.get(k))
                        <= round.get(k).start());
    }

    private boolean hasLunch(List<Entry> round) {
        Lunch lunch = round.get(0).supporter().lunch();
        if (lunch == null) {
            return true;
        }
        if (isOutside(lunch, round.get(0).start(), round.get(round.size() - 1).end())) {
            return true;
        }
        return IntStream.range(1, round.size()).anyMatch(k -> {
            Entry one = round.get(k - 1);
            Entry next = round.get(k);
            int drive = drive(one, next);
            return fits(lunch, one.end(), next.start() - drive) || fits(lunch, one.end() + drive, next.start());
        });
    }

    /** Whether a day needs no lunch, or has it before its first visit or after its last one. */
    private boolean isOutside(Lunch lunch, int first, int last) {
        Window between = lunch.between();
        return isLunchFree
                ? first > between.from() || last < between.to()
                : fits(lunch, between.from(), first) || fits(lunch, last, between.to());
    }

    private static boolean fits(Lunch lunch, int from, int to) {
        Window between = lunch.between();
        return Math.min(to, between.to()) - Math.max(from, between.from()) >= lunch.minutes();
    }

    private int workedInWeek(Entry entry) {
        int monday = entry.day() / 7 * 7;
        return IntStream.range(monday, monday + 7)
                .map(day -> worked(page(entry.supporter(), day)))
                .sum();
    }

    private int worked(List<Entry> round) {
        int minutes = 0;
        for (int k = 0; k < round.size(); k++) {
            Entry entry = round.get(k);
            minutes += isOwnTime(entry) ? 0 : entry.visit().minutes();
            minutes += k == 0 ? 0 : drive(round.get(k - 1), entry);
        }
        return minutes;
    }

    private boolean isOwnTime(Entry entry) {
        return entry.visit() instanceof TalkVisit
                && !Window.anyContains(weeks.hours(entry.supporter(), entry.day()), entry.start(), entry.end());
    }
}
