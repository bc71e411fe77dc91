package be.koffieronde.bench;

import be.koffieronde.bench.Diaries.Entry;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week as it is made by hand. What is fixed comes first. Then the nearest schools are filled first: a pupil stays with the
 * supporter it is used to, else goes to the one who lives nearest to the school and has room, each session at the first time
 * possible. Then meetings, at the first time possible. A talk comes if it happens to fit into time that is spent at the
 * school anyway.
 */
final class NearestSchoolFirst implements Opponent {

    private final boolean isStart;

    NearestSchoolFirst() {
        this(false);
    }

    /** @param isStart whether it is one for another to improve: with lunch every day, and talks though they cost drives */
    NearestSchoolFirst(boolean isStart) {
        this.isStart = isStart;
    }

    @Override
    public String title() {
        return "By hand";
    }

    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        return new Desk(weeks, isStart).roster();
    }

    /** Where one problem is planned. */
    private static final class Desk {

        private final OpenWeeks weeks;
        private final boolean isStart;
        private final Diaries diaries;
        private final Map<String, Supporter> supporterOfNeed = new HashMap<>();

        Desk(OpenWeeks weeks, boolean isStart) {
            this.weeks = weeks;
            this.isStart = isStart;
            diaries = new Diaries(weeks, !isStart);
        }

        Roster roster() {
            visits(CommitmentVisit.class).forEach(visit -> first(visit, weeks.supporters()));
            needs().forEach(this::give);
            visits(MeetingVisit.class).forEach(visit -> first(visit, nearest(visit)));
            for (TalkVisit talk : visits(TalkVisit.class).toList()) {
                if (!hasInPassing(talk) && isStart) {
                    first(talk, nearest(talk));
                }
            }
            return diaries.roster();
        }

        private <T extends Visit> Stream<T> visits(Class<T> kind) {
            return weeks.visits().stream().filter(kind::isInstance).map(kind::cast);
        }

        /** The sessions of each need, those with the shortest way first, school by school. */
        private List<List<SupportVisit>> needs() {
            Map<String, List<SupportVisit>> sessions = new LinkedHashMap<>();
            visits(SupportVisit.class)
                    .forEach(visit -> sessions.computeIfAbsent(visit.need().id(), need -> new ArrayList<>())
                            .add(visit));
            return sessions.values().stream()
                    .sorted(Comparator.<List<SupportVisit>>comparingInt(need -> way(need.get(0)))
                            .thenComparing(need -> need.get(0).location()))
                    .toList();
        }

        private int way(Visit visit) {
            return nearest(visit).stream()
                    .mapToInt(supporter -> commute(supporter, visit))
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
        }

        private int commute(Supporter supporter, Visit visit) {
            return weeks.drive(supporter, supporter.home(), visit.location());
        }

        /** Who may have a visit: whom the pupil is used to, then who lives nearest. */
        private List<Supporter> nearest(Visit visit) {
            return weeks.supporters().stream()
                    .filter(supporter -> weeks.mayHave(supporter, visit) && isAcquainted(supporter, visit))
                    .sorted(Comparator.<Supporter, Boolean>comparing(supporter -> !isWanted(supporter, visit))
                            .thenComparingInt(supporter -> commute(supporter, visit)))
                    .toList();
        }

        private static boolean isWanted(Supporter supporter, Visit visit) {
            Need.WantedSupporter wanted =
                    visit instanceof SupportVisit session ? session.need().supporter() : null;
            return wanted != null && wanted.id().equals(supporter.id());
        }

        private boolean isAcquainted(Supporter supporter, Visit visit) {
            Set<String> needs = weeks.introductions(visit);
            return !OpenWeeks.isForAcquaintances(visit)
                    || needs.stream().anyMatch(need -> supporter.equals(supporterOfNeed.get(need)));
        }

        /** All sessions to the first supporter with room for all, else to the first with room for most. */
        private void give(List<SupportVisit> sessions) {
            List<Entry> most = List.of();
            for (Supporter supporter : nearest(sessions.get(0))) {
                List<Entry> entries = entered(sessions, supporter);
                entries.forEach(diaries::strike);
                if (entries.size() > most.size()) {
                    most = entries;
                }
                if (entries.size() == sessions.size()) {
                    break;
                }
            }
            for (Entry entry : most) {
                diaries.enter(entry);
                supporterOfNeed.put(sessions.get(0).need().id(), entry.supporter());
            }
        }

        private List<Entry> entered(List<SupportVisit> sessions, Supporter supporter) {
            List<Entry> entries = new ArrayList<>();
            for (SupportVisit session : sessions) {
                int apart = session.need().minDaysApart();
                firstEntry(
                                session,
                                supporter,
                                day -> entries.stream().allMatch(entry -> Math.abs(entry.day() - day) >= apart))
                        .ifPresent(entry -> {
                            diaries.enter(entry);
                            entries.add(entry);
                        });
            }
            return entries;
        }

        private interface Days {

            boolean allow(int day);
        }

        private Optional<Entry> firstEntry(Visit visit, Supporter supporter, Days days) {
            return IntStream.range(0, weeks.calendar().days())
                    .filter(days::allow)
                    .mapToObj(day -> entry(visit, supporter, day))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Entry> entry(Visit visit, Supporter supporter, int day) {
            OptionalInt start = diaries.firstStart(visit, supporter, day);
            return start.isEmpty() ? Optional.empty() : Optional.of(new Entry(visit, supporter, day, start.getAsInt()));
        }

        private void first(Visit visit, List<Supporter> supporters) {
            supporters.stream()
                    .filter(supporter -> weeks.mayHave(supporter, visit))
                    .flatMap(supporter -> firstEntry(visit, supporter, day -> true).stream())
                    .findFirst()
                    .ifPresent(diaries::enter);
        }

        /** A talk between two visits, the one before or after it at that school: no drive more, and no longer day. */
        private boolean hasInPassing(TalkVisit talk) {
            for (Supporter supporter : nearest(talk)) {
                for (int day = 0; day < weeks.calendar().days(); day++) {
                    Optional<Entry> entry = inPassing(talk, supporter, day);
                    if (entry.isPresent()) {
                        diaries.enter(entry.get());
                        return true;
                    }
                }
            }
            return false;
        }

        private Optional<Entry> inPassing(TalkVisit talk, Supporter supporter, int day) {
            return weeks.starts(talk, supporter, day).stream()
                    .flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()))
                    .mapToObj(start -> new Entry(talk, supporter, day, start))
                    .filter(entry -> isBetween(entry) && diaries.fits(entry))
                    .findFirst();
        }

        private boolean isBetween(Entry entry) {
            List<Entry> page = diaries.page(entry.supporter(), entry.day());
            return IntStream.range(1, page.size())
                    .anyMatch(k -> page.get(k - 1).end() <= entry.start()
                            && entry.end() <= page.get(k).start()
                            && (isThere(page.get(k - 1), entry) || isThere(page.get(k), entry)));
        }

        private static boolean isThere(Entry neighbour, Entry entry) {
            return neighbour.visit().location().equals(entry.visit().location());
        }
    }
}
