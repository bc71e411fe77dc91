package be.koffieronde.app;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Terms;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.planning.Hindrance;
import be.koffieronde.planning.Hindrance.Obstacle;
import be.koffieronde.planning.Hindrance.Obstacle.Booking;
import be.koffieronde.planning.Hindrance.Obstacle.FullWeek;
import be.koffieronde.planning.Hindrance.Obstacle.Neighbour;
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
    private final Vocabulary words;
    private final Terms terms;

    /** @param visits all of the roster by id */
    BlockText(Directory directory, Map<String, Visit> visits, Language language) {
        this.directory = directory;
        this.visits = visits;
        names = new VisitNames(directory, language);
        words = Vocabulary.of(language);
        terms = new Terms(language);
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
            return say(
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
                say("app.print.coffee.block.stranger", talk.partner().name());
            case NO_LUNCH -> lunch(you);
            default -> terms.rule(obstacle.rule()).toLowerCase(Locale.ROOT);
        };
    }

    private String before(Neighbour neighbour, TalkVisit talk) {
        Visit visit = visit(neighbour.visit());
        String until = Clock.format(neighbour.end());
        return neighbour.drive() == 0
                ? say("app.print.coffee.block.until", busy(visit), until)
                : say(
                        "app.print.coffee.block.drive-from",
                        busy(visit),
                        names.place(visit),
                        until,
                        neighbour.drive(),
                        names.place(talk));
    }

    private String after(Neighbour neighbour) {
        Visit visit = visit(neighbour.visit());
        String from = Clock.format(neighbour.start());
        return neighbour.drive() == 0
                ? say("app.print.coffee.block.from", busy(visit), from)
                : say("app.print.coffee.block.expected", names.place(visit), from, neighbour.drive());
    }

    private String busy(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return say("app.print.coffee.block.with", session.pupil().name());
        }
        return say(
                visit instanceof Visit.CommitmentVisit
                        ? "app.print.coffee.block.have"
                        : "app.print.coffee.block.have-a",
                names.brief(visit));
    }

    private String fullWeek(FullWeek week, Supporter you) {
        String full = say("app.print.coffee.block.full", names.hours(week.worked()), names.hours(you.weeklyMinutes()));
        return week.worked() >= you.weeklyMinutes() ? full : say("app.print.coffee.block.full-more", full, week.more());
    }

    private String notFree(LocalDate date, @Nullable Window window, TalkVisit talk) {
        School school = directory.school(talk.partner().school());
        String partner = talk.partner().name();
        if (directory.problem().calendar().closedDays().contains(date)) {
            return say("app.print.coffee.block.closed-day");
        } else if (school.closedDays().contains(date)) {
            return say("app.print.coffee.block.school-closed", school.name());
        } else if (talk.partner().absences().contains(date)) {
            return say("app.print.coffee.block.absent", partner);
        } else if (window == null) {
            return say("app.print.coffee.block.not-free", partner);
        }
        return window.minutes() < talk.minutes()
                ? say("app.print.coffee.block.short", partner, window.minutes())
                : say("app.print.coffee.block.not-open", school.name());
    }

    private String hours(LocalDate date, Supporter you) {
        if (you.absences().contains(date)) {
            return say("app.print.coffee.block.you-absent");
        }
        Window hours = you.hours().get(date.getDayOfWeek());
        Window stay = you.staysForTalks().get(date.getDayOfWeek());
        if (hours == null) {
            return stay == null ? say("app.print.coffee.block.off") : say("app.print.coffee.block.stay", stay);
        }
        return stay == null
                ? say("app.print.coffee.block.work", hours)
                : say("app.print.coffee.block.work-stay", hours, stay);
    }

    private String lunch(Supporter you) {
        Lunch lunch = Objects.requireNonNull(you.lunch());
        return say("app.print.coffee.block.lunch", lunch.minutes(), lunch.between());
    }

    private String say(String code, Object... values) {
        return words.say(Message.of(code, values));
    }

    private Visit visit(String id) {
        return Objects.requireNonNull(visits.get(id));
    }
}
