package be.koffieronde.app.talks;

import be.koffieronde.app.reasons.Acquaintance;
import be.koffieronde.app.reasons.NeverTogether;
import be.koffieronde.planning.fit.TalkSearch;
import be.koffieronde.planning.fit.TalkSearch.Found;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a coffee fits in a roster: {@code new CoffeeAdvisor(directory, times, roster).ask(question)}. No solver is
 * started, the roster is never changed, and any number of threads may ask at the same time.
 */
public final class CoffeeAdvisor {

    private final Directory directory;
    private final Roster roster;
    private final TalkSearch search;
    private final Referee referee;
    private final BlockText blocks;
    private final NeverTogether neverTogether;
    private final VisitPlaces places;

    /**
     * @param times between the locations of that problem
     * @param roster one that the referee can judge; it may break rules, and then nothing is offered that breaks more
     */
    public CoffeeAdvisor(Directory problem, TravelTimes times, Roster roster) {
        directory = roster.structural() ? new Directory(roster.weigh(problem.problem())) : problem;
        this.roster = roster;
        search = new TalkSearch(directory, times, roster);
        referee = new Referee(directory, times);
        places = new VisitPlaces(directory, roster);
        blocks = new BlockText(directory, places);
        neverTogether = new NeverTogether(directory, new Acquaintance(directory, places));
    }

    /**
     * Where a talk fits, and what is in the way elsewhere.
     *
     * @throws IllegalArgumentException if there is no such supporter or partner
     */
    public TalkAnswer ask(TalkQuestion question) {
        TalkVisit talk = talk(question);
        return answer(
                question,
                talk,
                search.find(
                        question.supporter(),
                        talk,
                        question.more(),
                        question.times().times()));
    }

    private TalkAnswer answer(TalkQuestion question, TalkVisit talk, Found found) {
        Stream<TalkBlock> known =
                found.hindrances().stream().map(hindrance -> blocks.of(hindrance, question.supporter(), talk));
        List<TalkBlock> whyNot = Stream.concat(known, away(question, talk, found))
                .filter(question.times()::have)
                .sorted(Comparator.comparing(TalkBlock::date).thenComparingInt(CoffeeAdvisor::start))
                .toList();
        return new TalkAnswer(
                question.supporter(),
                question.partner(),
                talk.id(),
                talk.minutes(),
                talk.value(),
                found.free(),
                found.shifted(),
                found.moved(),
                whyNot,
                neverTogether.of(directory.supporter(question.supporter()), talk));
    }

    private static int start(TalkBlock block) {
        return block.window() == null ? 0 : block.window().from();
    }

    /** Windows in which nothing is in the way but that the supporter said to be away. */
    private Stream<TalkBlock> away(TalkQuestion question, TalkVisit talk, Found found) {
        TalkTimes times = question.times();
        return times.away().keySet().stream()
                .filter(times.times().dates())
                .flatMap(date -> talk.partner().free(date).stream()
                        .filter(window -> found.hindrances().stream()
                                .noneMatch(one -> one.date().equals(date) && window.equals(one.window())))
                        .filter(window -> found.free().stream()
                                .noneMatch(slot -> slot.date().equals(date)
                                        && window.from() <= slot.from()
                                        && slot.from() < window.to()))
                        .flatMap(window -> blocks.away(date, window, times.awayOn(date)).stream()));
    }

    private TalkVisit talk(TalkQuestion question) {
        return search.talk(question.supporter(), question.partner(), question.minutes());
    }

    /**
     * In short for every partner of the pupils a supporter has in this roster: first the talks that are due and left out, the
     * most overdue first, then extra ones.
     *
     * @param minutes null: as long as each partner's talks
     * @throws IllegalArgumentException if there is no such supporter
     */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes) {
        return outlook(supporter, minutes, TalkTimes.ALL);
    }

    /** The same at some times. */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {
        return partners(supporter).stream()
                .sorted(Comparator.comparingDouble(this::urgency).reversed())
                .map(partner -> outlook(new TalkQuestion(supporter, partner.id(), minutes, false, times)))
                .sorted(Comparator.comparingLong(TalkOutlook::value).reversed())
                .toList();
    }

    private List<Partner> partners(String supporter) {
        String id = directory.supporter(supporter).id();
        return places.placed().stream()
                .filter(placed -> placed.supporter().equals(id))
                .filter(placed -> isAcquainting(placed, id))
                .flatMap(placed ->
                        ((SupportVisit) placed.visit()).pupils().stream().flatMap(pupil -> pupil.partners().stream()))
                .distinct()
                .map(directory::partner)
                .toList();
    }

    /** Whoever stands in supports nobody by it. */
    private boolean isAcquainting(Placed placed, String supporter) {
        return placed.visit() instanceof SupportVisit session
                && !directory.isStandIn(session.need(), supporter, placed.date());
    }

    private double urgency(Partner partner) {
        TalkRhythm rhythm = directory.rhythm(partner);
        return rhythm == null || !rhythm.held().isEmpty()
                ? Double.NEGATIVE_INFINITY
                : Visits.urgency(rhythm, directory.problem().calendar().firstDay());
    }

    private TalkOutlook outlook(TalkQuestion question) {
        TalkVisit talk = talk(question);
        Found found = search.first(question.supporter(), talk, question.times().times());
        TalkAnswer answer = answer(question, talk, found);
        VisitSlot best = Stream.of(answer.free(), answer.shift(), answer.move())
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
        TalkBlock obstacle = answer.whyNot().stream()
                .min(Comparator.comparing((TalkBlock block) -> block.window() == null)
                        .thenComparingInt(block -> block.rules().size()))
                .orElse(null);
        return new TalkOutlook(
                question.partner(),
                answer.talk(),
                answer.minutes(),
                answer.value(),
                best,
                best == null ? obstacle : null,
                answer.cause());
    }

    /**
     * A copy of the roster with a talk pinned at a minute, with as little moved as possible, and its score. Empty if the talk
     * does not fit there, or only if something moves at other times than the question's.
     *
     * @throws IllegalArgumentException if there is no such supporter or partner
     * @throws IllegalStateException if the referee does not agree; the program is then at fault
     */
    public Optional<Roster> book(TalkQuestion question, LocalDate date, int start) {
        TalkVisit talk = talk(question);
        return search.at(
                        question.supporter(),
                        talk,
                        date.atStartOfDay().plusMinutes(start),
                        question.times().times())
                .map(slot -> confirmed(search.booked(talk, slot), slot));
    }

    private Roster confirmed(Roster booked, VisitSlot slot) {
        Verdict before = referee.judge(roster);
        Verdict after = referee.judge(booked);
        boolean harms = Stream.of(Rule.values())
                .filter(rule -> rule.level() != Level.SOFT)
                .filter(rule -> directory.problem().weights().points(rule) > 0)
                .anyMatch(rule -> after.total(rule) > before.total(rule));
        if (harms || !after.score().minus(before.score()).equals(slot.scoreChange())) {
            throw new IllegalStateException("the advisor promises a change of %s for a talk, the referee finds %s"
                    .formatted(slot.scoreChange(), after.score().minus(before.score())));
        }
        return booked.claiming(after.score().toString());
    }
}
