package be.koffieronde.app.places;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.Hindrance;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Booking;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Estranged;
import be.koffieronde.planning.fit.Hindrance.Obstacle.FullWeek;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Neighbour;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Sibling;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a planner what keeps a visit from a supporter's day: each text follows the supporter's name. */
final class HindranceText {

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;

    HindranceText(Directory directory, VisitPlaces places, VisitNames names) {
        this.directory = directory;
        this.places = places;
        this.names = names;
    }

    Message of(Hindrance hindrance, String supporter, Visit visit) {
        List<Message> texts = hindrance.obstacles().stream()
                .map(obstacle -> text(obstacle, hindrance.date(), directory.supporter(supporter), visit))
                .distinct()
                .toList();
        return Message.joined("language.series", texts);
    }

    private Message text(Obstacle obstacle, LocalDate date, Supporter supporter, Visit visit) {
        if (obstacle instanceof Neighbour neighbour) {
            return neighbour(neighbour);
        } else if (obstacle instanceof Booking booking) {
            return Message.of(
                    "app.print.place.booked",
                    names.brief(places.visit(booking.visit())),
                    name(booking.supporter()),
                    Clock.format(booking.start()),
                    Clock.format(booking.end()));
        } else if (obstacle instanceof FullWeek week) {
            return fullWeek(week, supporter);
        } else if (obstacle instanceof Sibling sibling) {
            return sibling(sibling);
        } else if (obstacle instanceof Estranged estranged) {
            return Message.of("app.print.place.estranged", names.brief(places.visit(estranged.visit())));
        }
        return broken(obstacle, date, supporter, visit);
    }

    private Message broken(Obstacle obstacle, LocalDate date, Supporter supporter, Visit visit) {
        return switch (obstacle.rule()) {
            case UNQUALIFIED_SUPPORTER -> Message.of("app.print.place.unqualified");
            case WRONG_SUPPORTER -> Message.of("app.print.place.wrong", name(visit.requiredSupporter()));
            case TALK_WITH_A_STRANGER -> stranger(visit);
            case OUTSIDE_WORKING_HOURS -> hours(date, supporter, visit);
            case OUTSIDE_WINDOW -> Message.of("app.print.place.no-window", visit.minutes());
            case NO_LUNCH -> lunch(supporter);
            default -> Message.of("words.rule." + obstacle.rule());
        };
    }

    private Message neighbour(Neighbour neighbour) {
        Visit visit = places.visit(neighbour.visit());
        String code = (neighbour.isBefore() ? "until" : "from") + (neighbour.drive() == 0 ? "" : "-drive");
        return Message.of(
                "app.print.place.busy." + code,
                names.brief(visit),
                names.place(visit),
                Clock.format(neighbour.isBefore() ? neighbour.end() : neighbour.start()),
                neighbour.drive());
    }

    private static Message fullWeek(FullWeek week, Supporter supporter) {
        Message full = Message.of(
                "app.print.coffee.block.full",
                VisitNames.hours(week.worked()),
                VisitNames.hours(supporter.weeklyMinutes()));
        return week.worked() >= supporter.weeklyMinutes()
                ? full
                : Message.of("app.print.coffee.block.full-more", full, week.more());
    }

    private Message sibling(Sibling sibling) {
        return switch (sibling.rule()) {
            case PUPIL_SHARED -> Message.of("app.print.place.shared", name(sibling.supporter()));
            default -> Message.of("app.print.place.close", new Day(sibling.date()));
        };
    }

    private Message stranger(Visit visit) {
        if (visit instanceof TalkVisit talk) {
            return Message.of("app.print.place.stranger.talk", talk.partner().name());
        }
        String pupil = Objects.requireNonNull(((MeetingVisit) visit).meeting().pupil());
        return Message.of(
                "app.print.place.stranger.meeting", directory.pupil(pupil).name());
    }

    private static Message hours(LocalDate date, Supporter supporter, Visit visit) {
        if (supporter.away().contains(date)) {
            return Message.of("app.print.place.absent");
        }
        Window hours = supporter.on(date).hours();
        Window stay = visit instanceof TalkVisit ? supporter.on(date).stay() : null;
        if (hours == null) {
            return stay == null ? Message.of("app.print.place.off") : Message.of("app.print.place.stay", stay);
        }
        return stay == null
                ? Message.of("app.print.place.work", hours)
                : Message.of("app.print.place.work-stay", hours, stay);
    }

    private static Message lunch(Supporter supporter) {
        Lunch lunch = Objects.requireNonNull(supporter.lunch());
        return Message.of("app.print.coffee.block.lunch", lunch.minutes(), lunch.between());
    }

    private String name(@Nullable String supporter) {
        return supporter == null ? "" : directory.supporter(supporter).name();
    }
}
