package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Candidates;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells of a visit that, as a roster divides the pupils, those who may have it are never at work in its windows. */
record NeverThere(Directory directory, Acquaintance acquaintance, VisitNames names) {

    /** The line that says so; empty if one of them is there, or there are none. */
    Optional<Message> of(Visit visit) {
        if (visit.requiredSupporter() != null || !visit.windows().hasRoomFor(visit.minutes())) {
            return Optional.empty();
        }
        List<Supporter> candidates = candidates(visit);
        if (candidates.isEmpty() || candidates.stream().anyMatch(one -> isThere(one, visit, visit.minutes()))) {
            return Optional.empty();
        }
        return Optional.of(text(visit, candidates));
    }

    private boolean isThere(Supporter supporter, Visit visit, int minutes) {
        return Candidates.isEverThere(supporter, visit, minutes, directory);
    }

    private Message text(Visit visit, List<Supporter> candidates) {
        String several = candidates.size() > 1 ? ".several" : "";
        String who = candidates.stream().map(Supporter::name).collect(Collectors.joining(", "));
        Message when = Message.of(
                isOfSeveral(visit) ? "app.reason.never.free.several" : "app.reason.never.free", names.who(visit));
        Message why = Message.of(why(visit, candidates) + several, when, visit.minutes());
        return Message.of("app.reason.never." + kind(visit) + several, names.full(visit), who, about(visit), why);
    }

    private static boolean isOfSeveral(Visit visit) {
        return visit instanceof MeetingVisit meeting
                && meeting.meeting().partners().size() > 1;
    }

    private String why(Visit visit, List<Supporter> candidates) {
        Predicate<Supporter> usually = one -> Candidates.isEverThere(one.neverAway(), visit, directory);
        if (candidates.stream().anyMatch(usually)) {
            return "app.reason.never.away";
        }
        return candidates.stream().anyMatch(one -> isThere(one, visit, 1))
                ? "app.reason.never.long"
                : "app.reason.never.work";
    }

    private static String kind(Visit visit) {
        if (visit instanceof TalkVisit) {
            return "talk";
        }
        return visit instanceof MeetingVisit meeting && meeting.meeting().pupil() != null ? "meeting" : "other";
    }

    /** Whose pupils, or which pupil. */
    private Object about(Visit visit) {
        return visit instanceof MeetingVisit meeting && meeting.meeting().pupil() != null
                ? directory.pupil(meeting.meeting().pupil()).name()
                : names.who(visit);
    }

    private List<Supporter> candidates(Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return acquaintance.of(talk.partner());
        } else if (visit instanceof MeetingVisit meeting && meeting.meeting().pupil() != null) {
            return acquaintance.ofPupil(meeting.meeting().pupil());
        }
        return visit instanceof SupportVisit ? List.of() : Candidates.of(visit, directory);
    }
}
