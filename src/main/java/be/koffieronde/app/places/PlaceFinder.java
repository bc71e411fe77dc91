package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.PlaceSearch;
import be.koffieronde.planning.fit.PlaceSearch.Barrier;
import be.koffieronde.planning.fit.PlaceSearch.Found;
import be.koffieronde.planning.fit.PlaceSearch.Scope;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.PlaceAnswer.Block;
import be.koffieronde.roster.PlaceAnswer.DayOut;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.roster.VisitSwap;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a visit of any kind could go in a roster: {@code new PlaceFinder(directory, times, roster).ask(question)}. No solver
 * is started, the roster is never changed, and any number of threads may ask at the same time.
 */
public final class PlaceFinder {

    private final Directory directory;
    private final PlaceSearch search;
    private final VisitPlaces places;
    private final HindranceText hindrances;
    private final Map<String, Placed> placed;

    /**
     * @param problem with the points the roster is judged by
     * @param roster one that the referee can judge; it may break rules, and then nothing is offered that breaks more
     */
    public PlaceFinder(Directory problem, TravelTimes times, Roster roster) {
        directory = problem;
        search = new PlaceSearch(directory, times, roster);
        places = new VisitPlaces(directory, roster);
        hindrances = new HindranceText(directory, places, new VisitNames(directory));
        placed = places.placed().stream()
                .collect(Collectors.toMap(one -> one.visit().id(), one -> one, (one, other) -> one));
    }

    /** For saying answers in words. */
    PlaceText text() {
        return new PlaceText(directory, places);
    }

    /** Which visit is meant by an id or by words. */
    WhichVisit which() {
        return new WhichVisit(directory, places);
    }

    /** Where a visit could go, and what is in the way elsewhere. */
    public PlaceAnswer ask(PlaceQuestion question) {
        Visit visit = places.visit(question.visit());
        Found found = search.find(visit.id(), new Scope(question.supporter(), question.day(), question.more()));
        return new PlaceAnswer(
                visit,
                placed.get(visit.id()),
                found.free(),
                found.shifted(),
                blocks(found.barriers(), visit),
                daysOut(visit, question.day()));
    }

    /** What a visit can change places with, cheapest first. */
    List<VisitSwap> swaps(Visit visit) {
        return search.swaps(visit.id());
    }

    /** How a visit fits at just that start; others of that day start earlier or later only if they must. */
    Optional<VisitSlot> at(Visit visit, String supporter, LocalDate date, int start) {
        return search.at(visit.id(), supporter, date, start);
    }

    /** The roster with a visit pinned in a slot. It claims no score. */
    Roster placed(Visit visit, VisitSlot slot) {
        return search.placed(visit.id(), slot);
    }

    private record SameReason(String supporter, List<Rule> rules, Message text) {}

    /** Rules about the supporter alone, who are told of last. */
    private static final Set<Rule> WHOEVER =
            EnumSet.of(Rule.UNQUALIFIED_SUPPORTER, Rule.WRONG_SUPPORTER, Rule.TALK_WITH_A_STRANGER, Rule.PUPIL_SHARED);

    /** Days of a supporter with the same reason are told together. */
    private List<Block> blocks(List<Barrier> barriers, Visit visit) {
        Map<SameReason, List<LocalDate>> reasons = new LinkedHashMap<>();
        for (Barrier barrier : barriers) {
            Message text = hindrances.of(barrier.hindrance(), barrier.supporter(), visit);
            SameReason reason =
                    new SameReason(barrier.supporter(), barrier.hindrance().rules(), text);
            reasons.computeIfAbsent(reason, one -> new ArrayList<>())
                    .add(barrier.hindrance().date());
        }
        List<Block> blocks = new ArrayList<>();
        reasons.forEach((reason, dates) -> blocks.add(new Block(reason.supporter, dates, reason.rules, reason.text)));
        blocks.sort(Comparator.comparing(block -> WHOEVER.containsAll(block.rules())));
        return blocks;
    }

    private List<DayOut> daysOut(Visit visit, @Nullable LocalDate only) {
        Calendar calendar = directory.problem().calendar();
        Set<Integer> weeks = IntStream.range(0, calendar.days())
                .filter(day -> isOpen(visit, day))
                .mapToObj(calendar::week)
                .collect(Collectors.toSet());
        return IntStream.range(0, calendar.days())
                .filter(day -> weeks.isEmpty() || weeks.contains(calendar.week(day)))
                .filter(day -> !isOpen(visit, day) && calendar.weekday(day).getValue() <= 5)
                .mapToObj(calendar::date)
                .filter(date -> only == null || only.equals(date))
                .map(date -> new DayOut(date, whyOut(visit, date)))
                .toList();
    }

    private static boolean isOpen(Visit visit, int day) {
        return visit.windows().on(day).stream().anyMatch(window -> window.minutes() >= visit.minutes());
    }

    private Message whyOut(Visit visit, LocalDate date) {
        Optional<School> school = directory.schoolOf(visit);
        if (directory.problem().calendar().isClosed(date)) {
            return Message.of("app.print.coffee.block.closed-day");
        } else if (school.isPresent() && school.get().shut().contains(date)) {
            return Message.of(
                    "app.print.coffee.block.school-closed", school.get().name());
        }
        return Message.of("app.print.place.no-window", visit.minutes());
    }
}
