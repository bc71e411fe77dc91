package be.koffieronde.app;

import be.koffieronde.language.Phrases;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
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
    private final Phrases phrases;
    private final Attempt attempt;
    private final Visit visit;
    private final Supporter supporter;

    BreachText(Directory directory, Map<String, Visit> visits, VisitNames names, Phrases phrases, Attempt attempt) {
        this.directory = directory;
        this.visits = visits;
        this.names = names;
        this.phrases = phrases;
        this.attempt = attempt;
        visit = visit(attempt.visit());
        supporter = directory.supporter(attempt.supporter());
    }

    String of(Match breach) {
        return switch (breach.rule()) {
            case UNQUALIFIED_SUPPORTER -> unqualified();
            case OUTSIDE_WINDOW -> outsideWindow();
            case OUTSIDE_WORKING_HOURS -> outsideHours(breach.amount());
            case LATE_ARRIVAL -> late(breach);
            case PUPIL_SHARED -> phrases.say("shared", name(round(other(breach)).supporter()));
            case SESSIONS_TOO_CLOSE -> tooClose(breach);
            case DOUBLE_BOOKED -> doubleBooked(breach);
            case TALK_WITH_A_STRANGER -> stranger();
            case WRONG_SUPPORTER -> phrases.say("wrong");
            case OVER_WEEKLY_HOURS -> overHours(breach.amount());
            case NO_LUNCH -> noLunch();
            default -> breach.text();
        };
    }

    private String unqualified() {
        SupportVisit session = (SupportVisit) visit;
        boolean anybody =
                directory.problem().supporters().stream().anyMatch(other -> other.isQualifiedFor(session.need()));
        return phrases.say(anybody ? "unqualified.required" : "unqualified.everybody");
    }

    private String outsideWindow() {
        if (!visit.windows().hasRoomFor(visit.minutes())) {
            return phrases.say("window.too-short", visit.minutes());
        } else if (visit instanceof SupportVisit session) {
            return phrases.say("window.session", session.pupil().name());
        }
        boolean several = visit instanceof MeetingVisit meeting
                && meeting.meeting().partners().size() > 1;
        return phrases.say(several ? "window.several" : "window.one", names.who(visit));
    }

    private String outsideHours(long minutes) {
        String required = isRequired() ? phrases.say("required") : "";
        if (supporter.absences().contains(attempt.date())) {
            return phrases.say("absent", required);
        } else if (!supporter.hours().containsKey(attempt.date().getDayOfWeek())) {
            return phrases.say("off", required);
        }
        return phrases.say("outside-hours", minutes, required);
    }

    private boolean isRequired() {
        return supporter.id().equals(visit.requiredSupporter());
    }

    private String late(Match breach) {
        Visit from = visit(breach.where().visits().get(0));
        Visit to = visit(breach.where().visits().get(1));
        return to.equals(visit)
                ? phrases.say(
                        "late.before", breach.amount(), names.who(from), names.place(from), Clock.format(end(from)))
                : phrases.say("late.after", breach.amount(), names.place(to), names.who(to));
    }

    private int end(Visit own) {
        return planned(attempt.round(), own.id()).end();
    }

    private String tooClose(Match breach) {
        int apart = ((SupportVisit) visit).need().minDaysApart();
        return phrases.say(
                apart == 1 ? "close.one" : "close.several",
                apart,
                names.day(round(other(breach)).date()));
    }

    private String doubleBooked(Match breach) {
        String other = other(breach);
        RosterRound round = round(other);
        PlannedVisit planned = planned(round, other);
        return phrases.say(
                "double-booked",
                names.brief(visit(other)),
                name(round.supporter()),
                Clock.format(planned.start()),
                Clock.format(planned.end()));
    }

    private String stranger() {
        if (visit instanceof TalkVisit talk) {
            return phrases.say("stranger.talk", talk.partner().name());
        }
        String pupil = Objects.requireNonNull(((MeetingVisit) visit).meeting().pupil());
        return phrases.say("stranger.meeting", directory.pupil(pupil).name());
    }

    private String overHours(long minutes) {
        return phrases.say(
                "over-hours", minutes, names.hours(attempt.workedBefore()), names.hours(supporter.weeklyMinutes()));
    }

    private String noLunch() {
        Lunch lunch = Objects.requireNonNull(supporter.lunch());
        return phrases.say("no-lunch", lunch.minutes(), lunch.between());
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
