package be.koffieronde.app.replan;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Talks and meetings that began before what may change, and are with a stranger by now: the only session
 * with the pupil, later in the week, went to somebody else or was lost. Only the problem can say that they are over.
 */
final class HeldBefore {

    private final Directory directory;
    private final LocalDateTime from;

    HeldBefore(Directory directory, LocalDateTime from) {
        this.directory = directory;
        this.from = from;
    }

    /** Whether it is about what was held, so that nothing in a roster can mend it. */
    boolean isAbout(Match match, VisitPlaces places) {
        return match.rule() == Rule.TALK_WITH_A_STRANGER
                && match.where().visits().stream().map(places::at).anyMatch(this::hasBegun);
    }

    private boolean hasBegun(Placed placed) {
        return placed.date().atStartOfDay().plusMinutes(placed.start()).isBefore(from);
    }

    List<Placed> in(Roster roster, Verdict verdict) {
        VisitPlaces places = new VisitPlaces(directory, roster);
        return verdict.matches(Rule.TALK_WITH_A_STRANGER).stream()
                .filter(match -> isAbout(match, places))
                .flatMap(match -> match.where().visits().stream())
                .map(places::at)
                .toList();
    }

    /** What it was, and what the problem must say for it to be over. */
    Message text(Placed held) {
        return Message.of(
                "app.replan.held",
                new VisitNames(directory).full(held.visit()),
                new Day(held.date()),
                Clock.format(held.start()),
                directory.supporter(held.supporter()).name(),
                remedy(held));
    }

    private static Message remedy(Placed held) {
        if (held.visit() instanceof MeetingVisit meeting) {
            return Message.of(
                    "app.replan.held.meeting",
                    held.supporter(),
                    meeting.meeting().id());
        }
        TalkVisit talk = (TalkVisit) held.visit();
        if (talk.isExtra()) {
            return Message.of("app.replan.held.extra");
        }
        String partner = talk.partner().id();
        return talk.supporter() == null
                ? Message.of("app.replan.held.last", held.date(), partner)
                : Message.of("app.replan.held.lasts", held.date(), partner, held.supporter());
    }
}
