package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Candidates;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.OutOfReach.Cause;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.time.Calendar;
import java.util.List;
import java.util.Locale;

/** Says why nobody could hold a visit, with the one whom it is up to by name, if there is one. */
record CauseText(Directory directory, VisitNames names) {

    Message of(Cause cause, Visit visit) {
        String key = "app.reason.beyond." + cause.name().toLowerCase(Locale.ROOT);
        return switch (cause) {
            case SCHOOL_CLOSED -> Message.of(key, names.place(visit));
            case AWAY -> Message.of(key + away(visit));
            case SUPPORTER_AWAY, NEVER_AT_WORK, FEW_DAYS_AT_WORK -> supporters(key, visit);
            default -> Message.of(key);
        };
    }

    /** Partners may be away on their free days only, and pupils on theirs. */
    private String away(Visit visit) {
        if (!(visit instanceof SupportVisit session)) {
            return ".partner";
        }
        boolean isWholeWeek = !session.isMakeUp()
                && session.pupils().stream().anyMatch(pupil -> calendar().isAway(pupil.away(), session.week()));
        return isWholeWeek ? ".week" : ".pupil";
    }

    private Message supporters(String key, Visit visit) {
        List<Supporter> candidates = Candidates.of(visit, directory);
        if (candidates.size() != 1) {
            return Message.of(key);
        }
        Supporter only = candidates.get(0);
        boolean isWholeWeek = key.endsWith("away")
                && visit instanceof SupportVisit session
                && !session.isMakeUp()
                && calendar().isAway(only.away(), session.week());
        return Message.of(key + (isWholeWeek ? ".week" : ".one"), only.name());
    }

    private Calendar calendar() {
        return directory.problem().calendar();
    }
}
