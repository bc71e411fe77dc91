package be.koffieronde.app.reasons;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.planning.data.Scope;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import java.util.List;

/** Puts into one line what came of an attempt. */
final class ReasonText {

    private final Directory directory;
    private final VisitPlaces places;
    private final VisitNames names;
    private final NeverThere neverThere;
    private final Scope scope;

    /**
     * For attempts on a roster.
     *
     * @param roster before any of them
     * @param scope rounds in which they are tried
     */
    ReasonText(Directory directory, Roster roster, Scope scope) {
        this.scope = scope;
        this.directory = directory;
        places = new VisitPlaces(directory, roster);
        names = new VisitNames(directory);
        neverThere = new NeverThere(directory, new Acquaintance(directory, places), names);
    }

    Message closed(String visit) {
        return Message.of(
                scope.equals(Scope.EVERYTHING) ? "app.reason.closed" : "app.reason.still",
                names.full(places.visit(visit)));
    }

    Message fits(Judged judged) {
        return Message.of("app.reason.fits", opening(judged.attempt()));
    }

    Message notWorthIt(Judged judged) {
        long worth = judged.worth(directory.problem().weights().points(Rule.TALK_MISSED));
        return Message.of("app.reason.not-worth-it", opening(judged.attempt()), worth - judged.softGain(), worth);
    }

    /** That nobody who may have the visit is ever there, else what the attempt breaks. */
    Message blocked(Judged judged) {
        return neverThere.of(places.visit(judged.attempt().visit())).orElseGet(() -> breaches(judged));
    }

    private Message breaches(Judged judged) {
        BreachText breach = new BreachText(directory, places, names, judged.attempt());
        List<Message> breaches =
                judged.newBreaches().stream().map(breach::of).distinct().toList();
        return Message.of("app.reason.blocked", opening(judged.attempt()), Message.joined("language.and", breaches));
    }

    /** {@code talk with juf Heidi (De Brug): on Tue 24 Nov 10:25-10:40 An}, to be followed by what An would do. */
    private Message opening(Attempt attempt) {
        Visit visit = places.visit(attempt.visit());
        return Message.of(
                "app.reason.opening",
                names.full(visit),
                new Day(attempt.date()),
                Clock.format(attempt.start()),
                Clock.format(attempt.start() + visit.minutes()),
                movesOthers(attempt) ? Message.of("app.reason.opening.moved") : "",
                directory.supporter(attempt.supporter()).name());
    }

    private boolean movesOthers(Attempt attempt) {
        return attempt.round().visits().stream()
                .filter(visit -> !visit.id().equals(attempt.visit()))
                .anyMatch(visit -> !visit.equals(places.at(visit.id()).planned()));
    }
}
