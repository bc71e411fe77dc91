package be.koffieronde.app;

import be.koffieronde.planning.Attempt;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    String of(Match breach) {
        return switch (breach.rule()) {
            case UNQUALIFIED_SUPPORTER -> unqualified();
            case OUTSIDE_WINDOW -> outsideWindow();
            case OUTSIDE_WORKING_HOURS -> outsideHours(breach.amount());
            case LATE_ARRIVAL -> late(breach);
            case PUPIL_SHARED ->
                "would be a second supporter beside "
                        + name(round(other(breach)).supporter());
            case SESSIONS_TOO_CLOSE -> tooClose(breach);
            case DOUBLE_BOOKED -> doubleBooked(breach);
            case TALK_WITH_A_STRANGER -> stranger();
            case WRONG_SUPPORTER -> "would be another than the required supporter";
            case OVER_WEEKLY_HOURS -> overHours(breach.amount());
            case NO_LUNCH -> noLunch();
            default -> breach.text();
        };
    }

    private String unqualified() {
        SupportVisit session = (SupportVisit) visit;
        boolean anybody =
                directory.problem().supporters().stream().anyMatch(other -> other.isQualifiedFor(session.need()));
        return anybody ? "is required, but lacks the expertise" : "lacks the expertise, as does every supporter";
    }

    private String outsideWindow() {
        if (!visit.windows().hasRoomFor(visit.minutes())) {
            return "would come outside its windows, none of which has room for " + visit.minutes() + " min";
        } else if (visit instanceof SupportVisit session) {
            return "would come when " + session.pupil().name() + " has no time for it";
        }
        boolean several = visit instanceof MeetingVisit meeting
                && meeting.meeting().partners().size() > 1;
        return "would come when " + names.who(visit) + (several ? " are" : " is") + " not free";
    }

    private String outsideHours(long minutes) {
        String required = isRequired() ? " and is required" : "";
        if (supporter.absences().contains(attempt.date())) {
            return "is absent" + required;
        } else if (!supporter.hours().containsKey(attempt.date().getDayOfWeek())) {
            return "does not work" + required;
        }
        return "would be " + minutes + " min outside working hours" + required;
    }

    private boolean isRequired() {
        return supporter.id().equals(required());
    }

    private @Nullable String required() {
        if (visit instanceof SupportVisit session) {
            return session.need().requiredSupporter();
        } else if (visit instanceof MeetingVisit meeting) {
            return meeting.meeting().supporter();
        } else if (visit instanceof TalkVisit talk) {
            return talk.supporter();
        }
        return visit instanceof CommitmentVisit appointment
                ? appointment.commitment().supporter()
                : null;
    }

    private String late(Match breach) {
        Visit from = visit(breach.where().visits().get(0));
        Visit to = visit(breach.where().visits().get(1));
        return to.equals(visit)
                ? "would be %d min late, being with %s at %s until %s"
                        .formatted(breach.amount(), names.who(from), names.place(from), Clock.format(end(from)))
                : "would be %d min late at %s for %s".formatted(breach.amount(), names.place(to), names.who(to));
    }

    private int end(Visit own) {
        return planned(attempt.round(), own.id()).end();
    }

    private String tooClose(Match breach) {
        int apart = ((SupportVisit) visit).need().minDaysApart();
        return "would come less than %d %s from the session on %s"
                .formatted(
                        apart,
                        apart == 1 ? "day" : "days",
                        VisitNames.day(round(other(breach)).date()));
    }

    private String doubleBooked(Match breach) {
        String other = other(breach);
        RosterRound round = round(other);
        PlannedVisit planned = planned(round, other);
        return "would clash with the %s (%s, %s-%s)"
                .formatted(
                        names.brief(visit(other)),
                        name(round.supporter()),
                        Clock.format(planned.start()),
                        Clock.format(planned.end()));
    }

    private String stranger() {
        if (visit instanceof TalkVisit talk) {
            return "has no session planned with a pupil of " + talk.partner().name() + ", nor has anybody";
        }
        String pupil = Objects.requireNonNull(((MeetingVisit) visit).meeting().pupil());
        return "has no session planned with " + directory.pupil(pupil).name() + ", nor has anybody";
    }

    private String overHours(long minutes) {
        return "would work %d min over the weekly hours, %s of %s being taken"
                .formatted(
                        minutes, VisitNames.hours(attempt.workedBefore()), VisitNames.hours(supporter.weeklyMinutes()));
    }

    private String noLunch() {
        Lunch lunch = Objects.requireNonNull(supporter.lunch());
        return "would have no %d min for lunch in %s".formatted(lunch.minutes(), lunch.between());
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
        return attempt.roster().rounds().stream()
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
