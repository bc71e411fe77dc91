package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.problem.time.WrittenMoment;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a roster by hand: puts a visit elsewhere, swaps two, pins one or lets it go. The referee has the last word: what breaks
 * a hard rule more than before, or loses a pupil a minute, is refused with the reason, and nothing is kept.
 */
public final class MoveVisit {

    private final FindPlaces places;
    private final Roster roster;
    private final Verdict before;

    public MoveVisit(FindPlaces places) {
        this.places = places;
        roster = places.judged().roster();
        before = places.judged().judgement().verdict();
    }

    /**
     * Puts a visit at a moment, pinned; others of that day start earlier or later if they must.
     *
     * @param supporter id; null: who has it now, else who must have it, else whom it suits best
     * @param today what day it is
     * @throws InvalidInputException if a rule forbids it
     */
    public MovedVisit to(Visit visit, @Nullable String supporter, WrittenMoment moment, LocalDate today) {
        return moved(put(visit, supporter, moment, today), "app.print.moved", visit);
    }

    private Roster put(Visit visit, @Nullable String supporter, WrittenMoment moment, LocalDate today) {
        LocalDate date = date(visit, moment.date(), today);
        List<String> who = who(visit, supporter);
        Optional<VisitSlot> slot = who.stream()
                .flatMap(one -> places.finder().at(visit, one, date, moment.start()).stream())
                .max(Comparator.comparing(VisitSlot::scoreChange));
        if (slot.isEmpty() && who.size() > 1) {
            throw new InvalidInputException(
                    Fault.of("app.fits-nobody", date + " " + Clock.format(moment.start()), visit.id()));
        }
        Placement there = new Placement(visit.id(), who.get(0), date, moment.start());
        return slot.map(found -> places.finder().placed(visit, found))
                .orElseGet(
                        () -> new RosterEdit(roster).put(there, visit.minutes()).roster());
    }

    private LocalDate date(Visit visit, @Nullable WrittenDate written, LocalDate today) {
        Placed now = places.finder().which().at(visit);
        if (written == null) {
            if (now == null) {
                throw new InvalidInputException(Fault.of("app.no-day-said", visit.id()));
            }
            return now.date();
        }
        return places.known(written.in(places.calendar(), today, day -> hasWindows(visit, day)));
    }

    private boolean hasWindows(Visit visit, LocalDate day) {
        return !visit.windows().on(places.calendar().day(day)).isEmpty();
    }

    /** Those who may be meant. */
    private List<String> who(Visit visit, @Nullable String supporter) {
        Placed now = places.finder().which().at(visit);
        if (supporter != null) {
            return List.of(supporter);
        } else if (now != null) {
            return List.of(now.supporter());
        } else if (visit.requiredSupporter() != null) {
            return List.of(visit.requiredSupporter());
        }
        return places.judged().problem().problem().supporters().stream()
                .map(Supporter::id)
                .toList();
    }

    /**
     * Puts two visits where the other one is, each at the start of the other, both pinned. Of one that is left out the other
     * takes the place, which is left out then.
     *
     * @throws InvalidInputException if a rule forbids it, or both are left out
     */
    public MovedVisit swap(Visit one, Visit other) {
        return moved(swapped(one, other), "app.print.swapped", one, other);
    }

    private Roster swapped(Visit one, Visit other) {
        Placed here = places.finder().which().at(one);
        Placed there = places.finder().which().at(other);
        if (one.equals(other) || (here == null && there == null)) {
            throw new InvalidInputException(Fault.of("app.nothing-to-swap", one.id(), other.id()));
        }
        RosterEdit edit = new RosterEdit(roster).leaveOut(one.id()).leaveOut(other.id());
        if (there != null) {
            edit.put(Placement.at(there, one), one.minutes());
        }
        if (here != null) {
            edit.put(Placement.at(here, other), other.minutes());
        }
        return edit.roster();
    }

    /**
     * Pins a visit where it is, or lets it go.
     *
     * @throws InvalidInputException if it is left out
     */
    public MovedVisit pin(Visit visit, boolean isPinned) {
        return moved(pinned(visit, isPinned), isPinned ? "app.print.pinned" : "app.print.unpinned", visit);
    }

    private Roster pinned(Visit visit, boolean isPinned) {
        if (places.finder().which().at(visit) == null) {
            throw new InvalidInputException(Fault.of("app.nothing-to-pin", visit.id()));
        }
        return new RosterEdit(roster).pin(visit.id(), isPinned).roster();
    }

    /**
     * What some moves would come to, one after the other, whatever rules they break.
     *
     * @param today what day it is
     * @throws InvalidInputException if one of them cannot be understood
     */
    public TriedMoves attempt(List<WantedMove> moves, LocalDate today) {
        Roster made = roster;
        List<Visit> visits = new ArrayList<>();
        for (WantedMove move : moves) {
            MoveVisit next = made.equals(roster) ? this : new MoveVisit(places.with(made));
            Visit visit = next.places.visit(move.visit());
            visits.add(visit);
            made = next.done(visit, move, today);
        }
        return tried(made, "app.print.moved", visits);
    }

    private Roster done(Visit visit, WantedMove move, LocalDate today) {
        if (move.to() != null) {
            return put(visit, move.supporter(), move.to(), today);
        } else if (move.swap() != null) {
            return swapped(visit, places.visit(move.swap()));
        }
        return pinned(visit, Boolean.TRUE.equals(move.pinned()));
    }

    private MovedVisit moved(Roster put, String done, Visit... visits) {
        TriedMoves tried = tried(put, done, List.of(visits));
        if (!tried.broken().isEmpty()) {
            throw InvalidInputException.of(tried.broken());
        }
        return tried.moved();
    }

    private TriedMoves tried(Roster put, String done, List<Visit> visits) {
        Roster made = FewestChanges.of(places.judged().problem().directory(), put);
        ComparedRosters compared = CompareRosters.of(places.judged().problem(), roster, made);
        Verdict after = compared.second().verdict();
        Roster kept = made.claiming(after.score().toString());
        VisitNames names = new VisitNames(places.judged().problem().directory());
        List<Message> what = visits.stream().map(names::full).toList();
        MovedVisit moved = new MovedVisit(Message.of(done, Message.joined("language.and", what)), kept, compared);
        return new TriedMoves(moved, faults(after));
    }

    /** Keeps the roster in which something has moved. */
    public void keep(MovedVisit moved) {
        places.keep(moved.roster());
    }

    /** What is broken that was not, by rules before all soft points of which more is broken than before. */
    private List<Fault> faults(Verdict after) {
        List<Match> found = new ArrayList<>(matches(after, after));
        matches(before, after).forEach(found::remove);
        return found.stream()
                .map(match -> Fault.of("app.breaks", Message.of("words.rule." + match.rule()), match.message()))
                .distinct()
                .toList();
    }

    private List<Match> matches(Verdict verdict, Verdict after) {
        return verdict.matches().stream()
                .filter(match -> isWorse(match.rule(), after))
                .sorted(Comparator.comparing(Match::rule))
                .toList();
    }

    private boolean isWorse(Rule rule, Verdict after) {
        return rule.level() != Level.SOFT
                && places.judged().problem().problem().weights().points(rule) > 0
                && after.total(rule) > before.total(rule);
    }
}
