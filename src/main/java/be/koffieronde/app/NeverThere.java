package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.language.Phrases;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.OutOfReach;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells of a visit that, as a roster divides the pupils, those who may have it are never at work in its windows. */
final class NeverThere {

    private final Directory directory;
    private final Map<String, Visit> visits;
    private final Map<String, Set<String>> supportersOfPupil = new HashMap<>();
    private final VisitNames names;
    private final Phrases phrases;

    NeverThere(Directory directory, Roster roster, Language language) {
        this.directory = directory;
        visits = Visits.of(directory, roster.extraTalks()).stream()
                .collect(Collectors.toMap(Visit::id, Function.identity()));
        names = new VisitNames(directory, language);
        phrases = Phrases.of(NeverThere.class, "reasons", language);
        for (RosterRound round : roster.rounds()) {
            for (PlannedVisit planned : round.visits()) {
                if (visits.get(planned.id()) instanceof SupportVisit session) {
                    supportersOfPupil
                            .computeIfAbsent(session.pupil().id(), id -> new LinkedHashSet<>())
                            .add(round.supporter());
                }
            }
        }
    }

    /** The line that says so; empty if one of them is there, or there are none. */
    Optional<String> of(String id) {
        Visit visit = visits.get(id);
        if (visit == null
                || visit.requiredSupporter() != null
                || !visit.windows().hasRoomFor(visit.minutes())) {
            return Optional.empty();
        }
        List<Supporter> candidates = candidates(visit);
        Calendar calendar = directory.problem().calendar();
        Predicate<Supporter> isThere =
                supporter -> OutOfReach.isEverThere(supporter, visit, calendar, supporter.absences());
        if (candidates.isEmpty() || candidates.stream().anyMatch(isThere)) {
            return Optional.empty();
        }
        boolean isAbsence =
                candidates.stream().anyMatch(supporter -> OutOfReach.isEverThere(supporter, visit, calendar, Set.of()));
        return Optional.of(text(visit, candidates, isAbsence));
    }

    private String text(Visit visit, List<Supporter> candidates, boolean isAbsence) {
        String several = candidates.size() > 1 ? ".several" : "";
        String key = (visit instanceof TalkVisit ? "never.talk" : "never.other") + several;
        String who = candidates.stream().map(Supporter::name).collect(Collectors.joining(", "));
        String why = phrases.say((isAbsence ? "never.away" : "never.work") + several, names.who(visit));
        return phrases.say(key, names.full(visit), who, names.who(visit), why);
    }

    private List<Supporter> candidates(Visit visit) {
        List<Supporter> all = OutOfReach.candidates(visit, directory);
        if (visit.requiredSupporter() != null) {
            return all;
        } else if (visit instanceof TalkVisit talk) {
            return known(directory.pupilsOf(talk.partner()));
        } else if (visit instanceof MeetingVisit meeting && meeting.meeting().pupil() != null) {
            return known(List.of(directory.pupil(meeting.meeting().pupil())));
        }
        return all;
    }

    private List<Supporter> known(List<Pupil> pupils) {
        return pupils.stream()
                .flatMap(pupil -> supportersOfPupil.getOrDefault(pupil.id(), Set.of()).stream())
                .distinct()
                .map(directory::supporter)
                .toList();
    }
}
