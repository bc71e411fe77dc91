package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.planning.fit.Hindrance;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Booking;
import be.koffieronde.planning.fit.Hindrance.Obstacle.FullWeek;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Neighbour;
import be.koffieronde.problem.Clock;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Window;
import be.koffieronde.roster.TalkBlock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a supporter by name what keeps a talk out of a window. */
final class BlockText {

    private final Directory directory;
    private final Map<String, Visit> visits;
    private final VisitNames names;

    /** @param visits all of the roster by id */
    BlockText(Directory directory, Map<String, Visit> visits) {
        this.directory = directory;
        this.visits = visits;
        names = new VisitNames(directory, Language.EN);
    }

    TalkBlock of(Hindrance hindrance, String supporter, TalkVisit talk) {
        Supporter you = directory.supporter(supporter);
        String text = hindrance.obstacles().stream()
                .map(obstacle -> text(obstacle, hindrance, you, talk))
                .collect(Collectors.joining("; "));
        return new TalkBlock(hindrance.date(), hindrance.window(), hindrance.rules(), text);
    }

    private String text(Obstacle obstacle, Hindrance hindrance, Supporter you, TalkVisit talk) {
        if (obstacle instanceof Neighbour neighbour) {
            return neighbour.isBefore() ? before(neighbour, talk) : after(neighbour);
        } else if (obstacle instanceof Booking booking) {
            return "%s is with %s %s-%s"
                    .formatted(
                            talk.partner().name(),
                            directory.supporter(booking.supporter()).name(),
                            Clock.format(booking.start()),
                            Clock.format(booking.end()));
        } else if (obstacle instanceof FullWeek week) {
            return fullWeek(week, you);
        }
        return switch (obstacle.rule()) {
            case OUTSIDE_WINDOW -> notFree(hindrance.date(), hindrance.window(), talk);
            case OUTSIDE_WORKING_HOURS -> hours(hindrance.date(), you);
            case TALK_WITH_A_STRANGER ->
                "you have no session with a pupil of " + talk.partner().name();
            case NO_LUNCH -> lunch(you);
            default -> obstacle.rule().title().toLowerCase(Locale.ROOT);
        };
    }

    private String before(Neighbour neighbour, TalkVisit talk) {
        Visit visit = visit(neighbour.visit());
        String until = Clock.format(neighbour.end());
        return neighbour.drive() == 0
                ? "%s until %s".formatted(busy(visit), until)
                : "%s at %s until %s and need %d min to %s"
                        .formatted(busy(visit), names.place(visit), until, neighbour.drive(), names.place(talk));
    }

    private String after(Neighbour neighbour) {
        Visit visit = visit(neighbour.visit());
        String from = Clock.format(neighbour.start());
        return neighbour.drive() == 0
                ? "%s from %s".formatted(busy(visit), from)
                : "you are expected at %s at %s, %d min away".formatted(names.place(visit), from, neighbour.drive());
    }

    private String busy(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return "you are with " + session.pupil().name();
        }
        return "you have " + (visit instanceof Visit.CommitmentVisit ? "" : "a ") + names.brief(visit);
    }

    private String fullWeek(FullWeek week, Supporter you) {
        String full =
                "weekly hours full: %s of %s".formatted(names.hours(week.worked()), names.hours(you.weeklyMinutes()));
        return week.worked() >= you.weeklyMinutes() ? full : full + ", and this takes %d min".formatted(week.more());
    }

    private String notFree(LocalDate date, @Nullable Window window, TalkVisit talk) {
        School school = directory.school(talk.partner().school());
        String partner = talk.partner().name();
        if (directory.problem().calendar().closedDays().contains(date)) {
            return "it is a closed day";
        } else if (school.closedDays().contains(date)) {
            return school.name() + " is closed";
        } else if (talk.partner().absences().contains(date)) {
            return partner + " is absent";
        } else if (window == null) {
            return partner + " is not free";
        }
        return window.minutes() < talk.minutes()
                ? "%s is free for %d min only".formatted(partner, window.minutes())
                : school.name() + " is not open long enough then";
    }

    private static String hours(LocalDate date, Supporter you) {
        if (you.absences().contains(date)) {
            return "you are absent";
        }
        Window hours = you.hours().get(date.getDayOfWeek());
        Window stay = you.staysForTalks().get(date.getDayOfWeek());
        if (hours == null) {
            return stay == null ? "you do not work" : "you stay for talks %s only".formatted(stay);
        }
        return "you work %s%s".formatted(hours, stay == null ? "" : " and stay for talks " + stay);
    }

    private static String lunch(Supporter you) {
        Lunch lunch = Objects.requireNonNull(you.lunch());
        return "it would leave no %d min for lunch in %s".formatted(lunch.minutes(), lunch.between());
    }

    private Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }
}
