package be.koffieronde.referee;

import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.referee.Person.Kind;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges changes to single rounds of a roster, and looks at no more of it than a change can touch: the supporter's rounds,
 * those that have sessions of the same needs or talks with the same partners, or the same people on that day, or sessions at
 * the same schools in that week. Made by {@link Referee#closeup}; safe for
 * several threads.
 */
public final class Closeup {

    private final Function<RosterRound, Round> reader;
    private final Function<Case, Verdict> judge;
    private final Set<String> unplanned;
    private final Map<String, Agreed> agreed;
    private final Map<Tie, List<Round>> tied = new HashMap<>();

    Closeup(Roster roster, Case evidence, Function<RosterRound, Round> reader, Function<Case, Verdict> judge) {
        this.reader = reader;
        this.judge = judge;
        unplanned = new HashSet<>(roster.unplanned());
        agreed = evidence.agreed();
        for (Round round : evidence.rounds()) {
            ties(round)
                    .forEach(tie ->
                            tied.computeIfAbsent(tie, t -> new ArrayList<>()).add(round));
        }
    }

    /**
     * Verdicts on what a change can touch. They are parts of those on the whole roster: they differ from one another by as
     * much, for every rule.
     */
    public record Change(Verdict before, Verdict after) {}

    /**
     * What becomes of the roster if a round is as given.
     *
     * @param round with visits it has already, in any order and at any time, and others that the roster leaves out
     * @throws IllegalArgumentException if it has a visit of another round
     */
    public Change change(RosterRound round) {
        Round after = reader.apply(round);
        Round before = before(after);
        List<Round> others = concerned(before, after);
        List<Visit> added = visitsMissing(after, before);
        refuseVisitsOfOthers(added);
        return new Change(
                judge.apply(evidence(others, before, added)),
                judge.apply(evidence(others, after, visitsMissing(before, after))));
    }

    private void refuseVisitsOfOthers(List<Visit> added) {
        for (Visit visit : added) {
            if (!unplanned.contains(visit.id())) {
                throw new IllegalArgumentException(
                        "Visit '%s' is in another round; only what is left out can be added.".formatted(visit.id()));
            }
        }
    }

    private @Nullable Round before(Round after) {
        return tied.getOrDefault(Tie.ofSupporter(after.supporter().id()), List.of()).stream()
                .filter(round -> round.workday().date().equals(after.workday().date()))
                .findFirst()
                .orElse(null);
    }

    /** Other rounds that a change of this one can have to do with. */
    private List<Round> concerned(@Nullable Round before, Round after) {
        Set<Round> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream<Tie> ties = ties(after);
        if (before != null) {
            met.add(before);
            ties = Stream.concat(ties, ties(before));
        }
        return ties.flatMap(tie -> tied.getOrDefault(tie, List.of()).stream())
                .filter(met::add)
                .toList();
    }

    private Case evidence(List<Round> others, @Nullable Round round, List<Visit> unplanned) {
        List<Round> rounds = new ArrayList<>(others);
        if (round != null) {
            rounds.add(round);
        }
        return new Case(rounds, unplanned, agreed);
    }

    /** Visits of one round that the other does not have, and so are left out there. */
    private List<Visit> visitsMissing(@Nullable Round here, @Nullable Round there) {
        Set<String> kept = visits(there).map(Visit::id).collect(Collectors.toSet());
        return visits(here).filter(visit -> !kept.contains(visit.id())).toList();
    }

    private static Stream<Visit> visits(@Nullable Round round) {
        return round == null ? Stream.empty() : round.visits().stream().map(Planned::visit);
    }

    /** What rounds can have to do with one another by. */
    private static Stream<Tie> ties(Round round) {
        return Stream.concat(
                Stream.of(Tie.ofSupporter(round.supporter().id())),
                visits(round).flatMap(visit -> ties(visit, round.workday().date())));
    }

    private static Stream<Tie> ties(Visit visit, LocalDate date) {
        Stream<Tie> ties = Person.of(visit).stream().map(person -> new Tie(person.kind(), person.id(), date));
        if (visit instanceof SupportVisit session) {
            LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Stream.concat(
                    ties,
                    Stream.of(
                            new Tie(null, session.need().id(), null),
                            new Tie(null, session.pupil().school(), monday)));
        }
        return visit instanceof TalkVisit talk
                ? Stream.concat(
                        ties, Stream.of(new Tie(Kind.PARTNER, talk.partner().id(), null)))
                : ties;
    }

    /**
     * Somebody on a date; or, of no kind, a supporter, with a date before all others, a school in the week of a Monday, or, on no
     * date, a need; or a partner's talks, on no date.
     */
    private record Tie(
            @Nullable Kind kind, String id, @Nullable LocalDate date) {

        static Tie ofSupporter(String id) {
            return new Tie(null, id, LocalDate.MIN);
        }
    }
}
