package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Numbering;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one more talk fits in a roster as it stands, without a solver. Loading takes time in proportion to the roster;
 * questions do not, and may be asked by many threads at once.
 */
public final class TalkSearch {

    /** Whose extra talks are those nobody has asked for yet. */
    private static final String NOBODY_YET = "";

    private final Directory directory;
    private final Roster roster;
    private final RosterState standing;
    private final Diaries diaries;
    private final Numbering supporters = new Numbering();
    private final Map<String, List<TalkVisit>> leftOut = new HashMap<>();
    private final Map<String, Integer> extraTalks = new HashMap<>();

    /** @param roster a structurally sound roster of that problem; it may break rules */
    public TalkSearch(Directory directory, TravelTimes times, Roster roster) {
        this.directory = directory;
        this.roster = roster;
        List<ExtraTalk> extra = new ArrayList<>(roster.extraTalks());
        extra.forEach(talk -> extraTalks.merge(talk.partner(), 1, Integer::sum));
        for (Partner partner : directory.problem().partners()) {
            extra.add(new ExtraTalk(partner.id(), NOBODY_YET, TalkRhythm.DEFAULT_MINUTES));
        }
        standing = new RosterState(directory, times, roster, extra);
        diaries = new Diaries(standing);
        directory.problem().supporters().forEach(supporter -> supporters.add(supporter.id()));
        Set<String> unplanned = new HashSet<>(roster.unplanned());
        for (Job job : standing.data().jobs()) {
            if (job.visit() instanceof TalkVisit talk && unplanned.contains(talk.id())) {
                leftOut.computeIfAbsent(talk.partner().id(), id -> new ArrayList<>())
                        .add(talk);
            }
        }
    }

    /**
     * The talk that a supporter and a partner could have: the first one that is due and that the roster leaves out, else an
     * extra one.
     *
     * @param minutes its length; null: that of the partner's talks
     * @throws IllegalArgumentException if there is no such supporter or partner
     */
    public TalkVisit talk(String supporter, String partner, @Nullable Integer minutes) {
        Partner known = directory.partner(partner);
        supporters.of(supporter);
        return leftOut.getOrDefault(partner, List.of()).stream()
                .filter(talk -> minutes == null || talk.minutes() == minutes)
                .filter(talk -> talk.supporter() == null || talk.supporter().equals(supporter))
                .findFirst()
                .orElseGet(() -> extraTalk(known, supporter, minutes));
    }

    private TalkVisit extraTalk(Partner partner, String supporter, @Nullable Integer minutes) {
        TalkRhythm rhythm = directory.rhythm(partner);
        int usual = rhythm == null ? TalkRhythm.DEFAULT_MINUTES : rhythm.minutes();
        ExtraTalk talk = new ExtraTalk(partner.id(), supporter, minutes == null ? usual : minutes);
        return Visits.extra(directory, talk, number(partner.id()));
    }

    private int number(String partner) {
        return extraTalks.getOrDefault(partner, 0) + 1;
    }

    /**
     * Where a talk fits.
     *
     * @param more whether to look for visits that could make way also if the talk fits without
     */
    public Found find(String supporter, TalkVisit talk, boolean more, Times times) {
        Question question = new Question(supporter, talk, times);
        int[] days = days(question, times);
        question.look(days);
        question.lookFurther(days);
        if (more || question.isNowhere()) {
            question.lookEverywhere(days);
        }
        return question.found(question.hindrances(days));
    }

    /**
     * As much of the same as it takes to tell one place: others are moved only where there is no free slot, and what is in the way
     * is told only where it fits nowhere.
     */
    public Found first(String supporter, TalkVisit talk, Times times) {
        Question question = new Question(supporter, talk, times);
        int[] days = days(question, times);
        question.look(days);
        if (question.isNowhere()) {
            question.lookFurther(days);
        }
        if (question.isNowhere()) {
            question.lookEverywhere(days);
        }
        return question.found(question.isNowhere() ? question.hindrances(days) : List.of());
    }

    private int[] days(Question question, Times times) {
        Calendar calendar = directory.problem().calendar();
        return IntStream.of(RoundPlaces.days(question.talk, calendar))
                .filter(day -> times.dates().test(calendar.date(day)))
                .toArray();
    }

    private List<VisitSlot> ranked(List<Fit> fits) {
        return Fit.ranked(fits, directory.problem().calendar());
    }

    /**
     * How a talk fits best at just that start, with as little moved as possible; empty if it does not.
     *
     * @param times at which others may be moved
     */
    public Optional<VisitSlot> at(String supporter, TalkVisit talk, LocalDateTime when, Times times) {
        Calendar calendar = directory.problem().calendar();
        if (!calendar.contains(when.toLocalDate())) {
            return Optional.empty();
        }
        int day = calendar.day(when.toLocalDate());
        int start = when.getHour() * 60 + when.getMinute();
        Question question = new Question(supporter, talk, times);
        List<Fit> fits = new ArrayList<>();
        BitSet open = question.shifted(day, question.free(day, fits), fits);
        if (open.get(start)) {
            question.moved(day, open, fits);
        }
        return fits.stream()
                .filter(fit -> fit.start() == start)
                .map(fit -> fit.slot(start, start, calendar))
                .findFirst();
    }

    /**
     * The roster with a talk in it, pinned at the best start of a slot that {@link #at} gave. It claims no score.
     */
    public Roster booked(TalkVisit talk, VisitSlot slot) {
        return SlotBooking.with(roster, talk, slot);
    }

    /**
     * Where a talk fits, ranked by score, and what is in the way elsewhere.
     *
     * @param free with nothing else moved
     * @param shifted at other starts, with visits of the round moved in time
     * @param moved at yet other starts, with visits moved elsewhere or a talk left out
     * @param hindrances for the partner's free windows that have no free slot, by time
     */
    public record Found(
            List<VisitSlot> free, List<VisitSlot> shifted, List<VisitSlot> moved, List<Hindrance> hindrances) {

        public Found {
            free = List.copyOf(free);
            shifted = List.copyOf(shifted);
            moved = List.copyOf(moved);
            hindrances = List.copyOf(hindrances);
        }
    }

    /** One talk and one supporter, with the workbenches an answer takes. */
    private final class Question {

        private final int supporter;
        private final Job talk;
        private final Coming coming;
        private final RosterDelta delta;
        private final RoundPlaces places;
        private final List<Fit> free = new ArrayList<>();
        private final List<Fit> shifted = new ArrayList<>();
        private final List<Fit> moved = new ArrayList<>();

        /** By day, the starts at which it fits with nothing else moved, and those at which it does not fit with that either. */
        private final Map<Integer, BitSet> fitting = new HashMap<>();

        private final Map<Integer, BitSet> open = new HashMap<>();

        Question(String id, TalkVisit visit, Times times) {
            supporter = supporters.of(id);
            talk = job(visit, supporter);
            coming = Coming.of(times, directory.problem().calendar());
            delta = new RosterDelta(standing, diaries, talk, coming);
            places = new RoundPlaces(standing, diaries, talk, delta);
        }

        private Job job(TalkVisit visit, int required) {
            String known = leftOut.getOrDefault(visit.partner().id(), List.of()).contains(visit)
                    ? visit.id()
                    : "talk/%s/extra/%d"
                            .formatted(
                                    visit.partner().id(), number(visit.partner().id()));
            Job job = standing.job(known);
            return job.visit().equals(visit) ? job : job.inPlaceOf(visit, required);
        }

        /** Notes how it fits with nothing else moved. */
        void look(int[] days) {
            IntStream.of(days).forEach(day -> fitting.put(day, free(day, free)));
            free.removeIf(fit -> !coming.starts(fit.day(), talk.minutes()).get(fit.start()));
        }

        /** Notes how it fits elsewhere with others moved in time. */
        void lookFurther(int[] days) {
            for (int day : days) {
                BitSet others = coming.starts(day, talk.minutes());
                others.flip(0, Clock.DAY);
                others.or(fitted(day));
                open.put(day, shifted(day, others, shifted));
            }
        }

        /** Notes how it fits yet elsewhere with others moved to other places. */
        void lookEverywhere(int[] days) {
            IntStream.of(days).forEach(day -> moved(day, open.getOrDefault(day, new BitSet()), moved));
        }

        private BitSet fitted(int day) {
            return fitting.getOrDefault(day, new BitSet());
        }

        /** Whether it fits nowhere where it was looked for. */
        boolean isNowhere() {
            return free.isEmpty() && shifted.isEmpty() && moved.isEmpty();
        }

        List<Hindrance> hindrances(int[] days) {
            return IntStream.of(days)
                    .mapToObj(day -> hindrances(day, fitted(day)))
                    .flatMap(List::stream)
                    .toList();
        }

        Found found(List<Hindrance> hindrances) {
            return new Found(ranked(free), ranked(shifted), ranked(moved), hindrances);
        }

        /** Adds how it fits with nothing else moved, and gives the starts at which it does. */
        BitSet free(int day, List<Fit> fits) {
            return standing.isOpen(day)
                    ? places.free(standing.round(supporter, day), places.starts(day), fits)
                    : new BitSet();
        }

        /** Adds how it fits at other starts with others moved in time, and gives those at which it does not. */
        BitSet shifted(int day, BitSet freely, List<Fit> fits) {
            BitSet others = standing.isOpen(day) ? places.starts(day) : new BitSet();
            others.andNot(freely);
            return others.isEmpty() ? others : places.shifted(standing.round(supporter, day), others, fits);
        }

        private List<Hindrance> hindrances(int day, BitSet starts) {
            return new Hindrances(standing, diaries, talk, delta).inWindows(supporter, day, starts);
        }

        void moved(int day, BitSet starts, List<Fit> fits) {
            if (starts.isEmpty() || delta.company().isStranger(talk, supporter)) {
                return;
            }
            ChangedWeek week = new ChangedWeek(standing, talk, supporter, delta);
            Relocation relocation = new Relocation(standing, diaries, talk, delta, week);
            MovedVisits moved = new MovedVisits(talk, delta, week, relocation);
            RoundPlaces.collect(Stream.of(moved.in(standing.round(supporter, day), starts)), fits);
        }
    }
}
