package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.ChangeText;
import be.koffieronde.app.week.CompareRosters;
import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.problem.time.WrittenMoment;
import be.koffieronde.roster.FewestChanges;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a roster by hand: puts a visit elsewhere, swaps two, takes one out, pins one or lets it go. The referee has the last
 * word: what breaks a hard rule more than before, or loses a pupil a minute unless it is taken out, is refused with the reason,
 * and nothing is kept.
 */
public final class MoveVisit {

    private static final String MOVED = "app.print.moved";

    private final FindPlaces places;
    private final Roster roster;

    public MoveVisit(FindPlaces places) {
        this.places = places;
        roster = places.judged().roster();
    }

    /**
     * Puts a visit at a moment, pinned; others of that day start earlier or later if they must.
     *
     * @param supporter id; null: who has it now, else who must have it, else whom it suits best
     * @param today what day it is
     * @throws InvalidInputException if a rule forbids it
     */
    public MovedVisit to(Visit visit, @Nullable String supporter, WrittenMoment moment, LocalDate today) {
        return moved(put(visit, supporter, moment, today), MOVED, visit);
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
     * Takes a visit out: it is left out from now on, whatever is lost by that.
     *
     * @throws InvalidInputException if it is left out already
     */
    public MovedVisit out(Visit visit) {
        return kept(tried(takenOut(visit), "app.print.taken-out", List.of(visit), true));
    }

    private Roster takenOut(Visit visit) {
        if (places.finder().which().at(visit) == null) {
            throw new InvalidInputException(Fault.of("app.nothing-to-take-out", visit.id()));
        }
        return new RosterEdit(roster).leaveOut(visit.id()).roster();
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
        return told(moves, visits, made);
    }

    private Roster done(Visit visit, WantedMove move, LocalDate today) {
        if (move.to() != null) {
            return put(visit, move.supporter(), move.to(), today);
        } else if (move.swap() != null) {
            return swapped(visit, places.visit(move.swap()));
        }
        return move.isOut() ? takenOut(visit) : pinned(visit, Boolean.TRUE.equals(move.pinned()));
    }

    private TriedMoves told(List<WantedMove> moves, List<Visit> visits, Roster made) {
        List<String> done = moves.stream().map(WantedMove::done).distinct().toList();
        return tried(
                made,
                done.size() == 1 ? done.get(0) : MOVED,
                visits,
                moves.stream().allMatch(WantedMove::isOut));
    }

    private MovedVisit moved(Roster made, String done, Visit... visits) {
        return kept(tried(made, done, List.of(visits), false));
    }

    private static MovedVisit kept(TriedMoves tried) {
        if (!tried.broken().isEmpty()) {
            throw InvalidInputException.of(tried.broken());
        }
        return tried.moved();
    }

    /** @param isLoss whether visits are taken out, and nothing else: what is lost is meant to be */
    private TriedMoves tried(Roster put, String done, List<Visit> visits, boolean isLoss) {
        Roster made = FewestChanges.of(places.judged().problem().directory(), put);
        ComparedRosters change = CompareRosters.of(places.judged().problem(), roster, made);
        Breakage breakage = isLoss ? Breakage.ofHardRules(change) : Breakage.of(change);
        Roster kept = made.claiming(change.second().verdict().score().toString());
        Message told = Message.of(done, Message.joined("language.and", told(visits, kept, done.equals(MOVED))));
        return new TriedMoves(new MovedVisit(told, kept, change), breakage.faults());
    }

    /** The visits, and if they have moved where to. */
    private List<Message> told(List<Visit> visits, Roster kept, boolean haveMoved) {
        Directory directory = places.judged().problem().directory();
        VisitNames names = new VisitNames(directory);
        ChangeText text = new ChangeText(directory);
        Map<String, Message> moved = new HashMap<>();
        if (haveMoved) {
            new VisitPlaces(directory, kept)
                    .placed()
                    .forEach(one -> moved.put(one.visit().id(), text.movedTo(one)));
        }
        return visits.stream()
                .map(visit -> moved.getOrDefault(visit.id(), names.full(visit)))
                .toList();
    }

    /** Keeps the roster in which something has moved. */
    public void keep(MovedVisit moved) {
        places.keep(moved.roster());
    }
}
