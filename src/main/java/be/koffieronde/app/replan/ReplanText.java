package be.koffieronde.app.replan;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.week.ChangeText;
import be.koffieronde.app.week.ComparedRosters.Section;
import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import java.util.List;

/** Says what has become of a week that was planned again. */
public final class ReplanText {

    private final Directory directory;
    private final Replanned planned;
    private final VisitPlaces places;
    private final VisitNames names;
    private final HeldBefore held;

    /** @param held finds what was held */
    ReplanText(Directory directory, Replanned planned, HeldBefore held) {
        this.held = held;
        this.directory = directory;
        this.planned = planned;
        places = new VisitPlaces(directory, planned.roster());
        names = new VisitNames(directory);
    }

    /** A line for each visit the roster did not know yet. */
    public List<Message> fresh() {
        return planned.fresh().stream().map(id -> names.full(places.visit(id))).toList();
    }

    /** A line for each visit that the problem no longer has, by its id, as nothing else is known of it. */
    public List<Message> gone() {
        return planned.gone().stream().map(this::gone).toList();
    }

    private Message gone(Agreed place) {
        String supporter = directory.hasSupporter(place.supporter())
                ? directory.supporter(place.supporter()).name()
                : place.supporter();
        return Message.of("app.replan.gone", place.id(), supporter, new Day(place.date()), Clock.format(place.start()));
    }

    /** A line for each talk or meeting that was held and is with a stranger by now, and how to tell the problem. */
    public List<Message> held() {
        return planned.held().stream().map(held::text).toList();
    }

    /** The same of one. */
    public Message held(Placed visit) {
        return held.text(visit);
    }

    /**
     * A line for each hard rule that is broken otherwise: by what stays as it was, as nothing that is planned anew breaks
     * one.
     */
    public List<Message> broken() {
        return planned.judgement().verdict().matches().stream()
                .filter(match -> match.rule().level() == Level.HARD && !held.isAbout(match, places))
                .map(Match::message)
                .toList();
    }

    /** Whom to tell what, person by person, with the reason of each change. */
    public List<Section> whom() {
        return new ChangeText(directory).sections(planned.diff(), planned.why()::get);
    }
}
