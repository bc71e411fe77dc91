package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says of one hard rule what a supporter would do wrong: each text continues a sentence about the supporter. */
final class BreachText {

    private final Directory directory;
    private final Map<String, Visit> visits;
    private final VisitNames names;
    private final Attempt attempt;
    private final Visit visit;
    private final Supporter supporter;

    BreachText(Directory directory, Map<String, Visit> visits, VisitNames names, Attempt attempt) {
        this.directory = directory;
        this.visits = visits;
        this.names = names;
        this.attempt = attempt;
        visit = visit(attempt.visit());
        supporter = directory.supporter(attempt.supporter());
    }

    Message of(Match breach) {
        return switch (breach.rule()) {
            case UNQUALIFIED_SUPPORTER -> unqualified();
            case OUTSIDE_WINDOW -> outsideWindow();
            case OUTSIDE_WORKING_HOURS -> outsideHours(breach.amount());
            case LATE_ARRIVAL -> late(breach);
            case PUPIL_SHARED ->
                Message.of("app.reason.shared", name(round(other(breach)).supporter()));
            case SESSIONS_TOO_CLOSE -> tooClose(breach);
            case DOUBLE_BOOKED -> doubleBooked(breach);
            case TALK_WITH_A_STRANGER -> stranger();
            case WRONG_SUPPORTER -> Message.of("app.reason.wrong");
            case OVER_WEEKLY_HOURS -> overHours(breach.amount());
            case NO_LUNCH -> noLunch();
            default -> breach.message();
        };
    }

    private Message unqualified() {
        SupportVisit session = (SupportVisit) visit;
        boolean anybody =
                directory.problem().supporters().stream().anyMatch(other -> other.isQualifiedFor(session.need()));
        return Message.of(anybody ? "app.reason.unqualified.required" : "app.reason.unqualified.everybody");
    }

    private Message outsideWindow() {
        if (!visit.windows().hasRoomFor(visit.minutes())) {
            return Message.of("app.reason.window.too-short", visit.minutes());
        } else if (visit instanceof SupportVisit session) {
            return Message.of("app.reason.window.session", session.pupil().name());
        }
        boolean several = visit instanceof MeetingVisit meeting
                && meeting.meeting().partners().size() > 1;
        return Message.of(several ? "app.reason.window.several" : "app.reason.window.one", names.who(visit));
    }

    private Message outsideHours(long minutes) {
        Object required = isRequired() ? Message.of("app.reason.required") : "";
        if (supporter.away().contains(attempt.date())) {
            return Message.of("app.reason.absent", required);
        } else if (supporter.on(attempt.date()).hours() == null) {
            return Message.of("app.reason.off", required);
        }
        return Message.of("app.reason.outside-hours", minutes, required);
    }

    private boolean isRequired() {
        return supporter.id().equals(visit.requiredSupporter());
    }

    private Message late(Match breach) {
        Visit from = visit(breach.where().visits().get(0));
        Visit to = visit(breach.where().visits().get(1));
        return to.equals(visit)
                ? Message.of(
                        "app.reason.late.before",
                        breach.amount(),
                        names.who(from),
                        names.place(from),
                        Clock.format(end(from)))
                : Message.of("app.reason.late.after", breach.amount(), names.place(to), names.who(to));
    }

    private int end(Visit own) {
        return planned(attempt.round(), own.id()).end();
    }

    private Message tooClose(Match breach) {
        int apart = ((SupportVisit) visit).need().minDaysApart();
        return Message.of(
                apart == 1 ? "app.reason.close.one" : "app.reason.close.several",
                apart,
                new Day(round(other(breach)).date()));
    }

    private Message doubleBooked(Match breach) {
        String other = other(breach);
        RosterRound round = round(other);
        PlannedVisit planned = planned(round, other);
        return Message.of(
                "app.reason.double-booked",
                names.brief(visit(other)),
                name(round.supporter()),
                Clock.format(planned.start()),
                Clock.format(planned.end()));
    }

    private Message stranger() {
        if (visit instanceof TalkVisit talk) {
            return Message.of("app.reason.stranger.talk", talk.partner().name());
        }
        String pupil = Objects.requireNonNull(((MeetingVisit) visit).meeting().pupil());
        return Message.of("app.reason.stranger.meeting", directory.pupil(pupil).name());
    }

    private Message overHours(long minutes) {
        return Message.of(
                "app.reason.over-hours",
                minutes,
                VisitNames.hours(attempt.workedBefore()),
                VisitNames.hours(supporter.weeklyMinutes()));
    }

    private Message noLunch() {
        Lunch lunch = Objects.requireNonNull(supporter.lunch());
        return Message.of("app.reason.no-lunch", lunch.minutes(), lunch.between());
    }

    /** Of the two visits a breach is about, the one the supporter did not choose to add or move. */
    private String other(Match breach) {
        String first = breach.where().visits().get(0);
        String second = breach.where().visits().get(1);
        boolean isSecondMine = second.equals(visit.id()) || (!first.equals(visit.id()) && has(attempt.round(), second));
        return isSecondMine ? first : second;
    }

    private static boolean has(RosterRound round, String id) {
        return round.visits().stream().anyMatch(planned -> planned.id().equals(id));
    }

    private RosterRound round(String id) {
        return Stream.concat(Stream.of(attempt.round()), attempt.before().rounds().stream())
                .filter(round -> has(round, id))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedVisit planned(RosterRound round, String id) {
        return round.visits().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }

    private String name(String supporterId) {
        return directory.supporter(supporterId).name();
    }
}
