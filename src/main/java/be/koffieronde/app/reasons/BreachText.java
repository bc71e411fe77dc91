package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import java.util.Objects;

/** Says of one hard rule what a supporter would do wrong: each text continues a sentence about the supporter. */
final class BreachText {

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;
    private final Attempt attempt;
    private final Visit visit;
    private final Supporter supporter;

    BreachText(Directory directory, VisitPlaces places, VisitNames names, Attempt attempt) {
        this.directory = directory;
        this.places = places;
        this.names = names;
        this.attempt = attempt;
        visit = places.visit(attempt.visit());
        supporter = directory.supporter(attempt.supporter());
    }

    Message of(Match breach) {
        return switch (breach.rule()) {
            case UNQUALIFIED_SUPPORTER -> unqualified();
            case OUTSIDE_WINDOW -> outsideWindow();
            case OUTSIDE_WORKING_HOURS -> outsideHours(breach.amount());
            case LATE_ARRIVAL -> late(breach);
            case PUPIL_SHARED ->
                Message.of("app.reason.shared", name(other(breach).supporter()));
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
            return Message.of("app.reason.window.session", VisitNames.pupils(session));
        } else if (visit instanceof CommitmentVisit) {
            return Message.of("app.reason.window.work");
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
        Visit from = places.visit(breach.where().visits().get(0));
        Visit to = places.visit(breach.where().visits().get(1));
        return to.equals(visit)
                ? Message.of(
                        "app.reason.late.before",
                        breach.amount(),
                        names.who(from),
                        names.place(from),
                        Clock.format(now(from.id()).end()))
                : Message.of("app.reason.late.after", breach.amount(), names.place(to), names.who(to));
    }

    private Message tooClose(Match breach) {
        int apart = ((SupportVisit) visit).need().minDaysApart();
        return Message.of(
                apart == 1 ? "app.reason.close.one" : "app.reason.close.several",
                apart,
                new Day(other(breach).date()));
    }

    private Message doubleBooked(Match breach) {
        Placed other = other(breach);
        return Message.of(
                "app.reason.double-booked",
                names.brief(other.visit()),
                name(other.supporter()),
                Clock.format(other.start()),
                Clock.format(other.end()));
    }

    private Message stranger() {
        if (visit instanceof TalkVisit talk) {
            String only = isRequired() ? "app.reason.stranger.pair" : "app.reason.stranger.talk";
            return Message.of(only, talk.partner().name());
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
    private Placed other(Match breach) {
        String first = breach.where().visits().get(0);
        String second = breach.where().visits().get(1);
        boolean isSecondMine = second.equals(visit.id()) || (!first.equals(visit.id()) && isMine(second));
        return now(isSecondMine ? first : second);
    }

    private boolean isMine(String id) {
        return attempt.round().visits().stream().anyMatch(own -> own.id().equals(id));
    }

    /** Where a visit is once this one is added. */
    private Placed now(String id) {
        return attempt.round().visits().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .map(own -> new Placed(places.visit(id), attempt.supporter(), attempt.date(), own))
                .orElseGet(() -> places.at(id));
    }

    private String name(String supporterId) {
        return directory.supporter(supporterId).name();
    }
}
