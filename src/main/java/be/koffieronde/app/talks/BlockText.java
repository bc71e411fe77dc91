package be.koffieronde.app.talks;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Message;
import be.koffieronde.planning.fit.Hindrance;
import be.koffieronde.planning.fit.Hindrance.Obstacle;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Booking;
import be.koffieronde.planning.fit.Hindrance.Obstacle.FullWeek;
import be.koffieronde.planning.fit.Hindrance.Obstacle.Neighbour;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.VisitPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a supporter by name what keeps a talk out of a window. */
final class BlockText {

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;

    BlockText(Directory directory, VisitPlaces places) {
        this.directory = directory;
        this.places = places;
        names = new VisitNames(directory);
    }

    TalkBlock of(Hindrance hindrance, String supporter, TalkVisit talk) {
        Supporter you = directory.supporter(supporter);
        List<Message> texts = hindrance.obstacles().stream()
                .map(obstacle -> text(obstacle, hindrance, you, talk))
                .toList();
        return new TalkBlock(
                hindrance.date(), hindrance.window(), hindrance.rules(), Message.joined("language.series", texts));
    }

    /** That a supporter is away in a window; empty if they are not. */
    Optional<TalkBlock> away(LocalDate date, Window window, List<Window> away) {
        List<Window> then =
                away.stream().filter(one -> one.intersect(window).isPresent()).toList();
        return then.isEmpty()
                ? Optional.empty()
                : Optional.of(new TalkBlock(date, window, List.of(Rule.OUTSIDE_WORKING_HOURS), awayFor(then)));
    }

    private static Message awayFor(List<Window> windows) {
        List<Message> times = windows.stream()
                .map(window -> Message.of("language.as-said", window))
                .toList();
        return Message.of("app.print.coffee.block.you-absent-then", Message.joined("language.and", times));
    }

    private Message text(Obstacle obstacle, Hindrance hindrance, Supporter you, TalkVisit talk) {
        if (obstacle instanceof Neighbour neighbour) {
            return neighbour.isBefore() ? before(neighbour, talk) : after(neighbour);
        } else if (obstacle instanceof Booking booking) {
            return Message.of(
                    "app.print.coffee.block.booked",
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
                Message.of("app.print.coffee.block.stranger", talk.partner().name());
            case NO_LUNCH -> lunch(you);
            default -> Message.of("words.rule." + obstacle.rule());
        };
    }

    private Message before(Neighbour neighbour, TalkVisit talk) {
        Visit visit = places.visit(neighbour.visit());
        String until = Clock.format(neighbour.end());
        return neighbour.drive() == 0
                ? Message.of("app.print.coffee.block.until", busy(visit), until)
                : Message.of(
                        "app.print.coffee.block.drive-from",
                        busy(visit),
                        names.place(visit),
                        until,
                        neighbour.drive(),
                        names.place(talk));
    }

    private Message after(Neighbour neighbour) {
        Visit visit = places.visit(neighbour.visit());
        String from = Clock.format(neighbour.start());
        return neighbour.drive() == 0
                ? Message.of("app.print.coffee.block.from", busy(visit), from)
                : Message.of("app.print.coffee.block.expected", names.place(visit), from, neighbour.drive());
    }

    private Message busy(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Message.of("app.print.coffee.block.with", VisitNames.pupils(session));
        }
        return Message.of(
                visit instanceof Visit.CommitmentVisit
                        ? "app.print.coffee.block.have"
                        : "app.print.coffee.block.have-a",
                names.brief(visit));
    }

    private Message fullWeek(FullWeek week, Supporter you) {
        Message full = Message.of(
                "app.print.coffee.block.full", VisitNames.hours(week.worked()), VisitNames.hours(you.weeklyMinutes()));
        return week.worked() >= you.weeklyMinutes()
                ? full
                : Message.of("app.print.coffee.block.full-more", full, week.more());
    }

    private Message notFree(LocalDate date, @Nullable Window window, TalkVisit talk) {
        School school = directory.school(talk.partner().school());
        String partner = talk.partner().name();
        if (directory.problem().calendar().isClosed(date)) {
            return Message.of("app.print.coffee.block.closed-day");
        } else if (school.shut().contains(date)) {
            return Message.of("app.print.coffee.block.school-closed", school.name());
        } else if (talk.partner().absences().contains(date)) {
            return Message.of("app.print.coffee.block.absent", partner);
        } else if (window == null) {
            return Message.of("app.print.coffee.block.not-free", partner);
        }
        return window.minutes() < talk.minutes()
                ? Message.of("app.print.coffee.block.short", partner, window.minutes())
                : Message.of("app.print.coffee.block.not-open", school.name());
    }

    private Message hours(LocalDate date, Supporter you) {
        if (you.away().contains(date)) {
            return Message.of("app.print.coffee.block.you-absent");
        }
        Window hours = you.on(date).hours();
        Window stay = you.on(date).stay();
        Window usual = you.hours().get(date.getDayOfWeek());
        if (hours != null && usual != null && !usual.without(hours).isEmpty()) {
            return awayFor(usual.without(hours));
        }
        if (hours == null) {
            return stay == null
                    ? Message.of("app.print.coffee.block.off")
                    : Message.of("app.print.coffee.block.stay", stay);
        }
        return stay == null
                ? Message.of("app.print.coffee.block.work", hours)
                : Message.of("app.print.coffee.block.work-stay", hours, stay);
    }

    private Message lunch(Supporter you) {
        Lunch lunch = Objects.requireNonNull(you.lunch());
        return Message.of("app.print.coffee.block.lunch", lunch.minutes(), lunch.between());
    }
}
