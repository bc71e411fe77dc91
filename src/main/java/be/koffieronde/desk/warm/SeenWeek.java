package be.koffieronde.desk.warm;

import be.koffieronde.app.talks.RosterCards;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.WeekAgenda;
import be.koffieronde.app.week.WeekAgenda.Person;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.talks.TalkCard;
import be.koffieronde.talks.TalkTexts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A roster as somebody may see it, looked up day by day. Any number of threads may ask. */
public final class SeenWeek {

    private final JudgedRoster seen;
    private final VisitPlaces places;
    private final Lazy<WeekAgenda> agenda;
    private final Map<Language, Map<String, TalkCard>> cards = new ConcurrentHashMap<>();

    SeenWeek(JudgedRoster seen) {
        this.seen = seen;
        places = new VisitPlaces(seen.problem().directory(), seen.roster());
        agenda = new Lazy<>(() -> WeekAgenda.of(seen.problem(), seen.roster(), places));
    }

    /** Everybody and everything of its problem, as they may be known. */
    public Directory directory() {
        return seen.problem().directory();
    }

    /** Where each visit is. */
    public VisitPlaces places() {
        return places;
    }

    /** The days of somebody. */
    public Person of(Supporter supporter) {
        return agenda.get().of(supporter);
    }

    /** The card of a talk; empty if the visit is no talk. */
    public Optional<TalkCard> card(String visit, Language language) {
        return Optional.ofNullable(cards.computeIfAbsent(language, this::cards).get(visit));
    }

    private Map<String, TalkCard> cards(Language language) {
        return RosterCards.ofAll(seen, TalkTexts.in(language), null).stream()
                .collect(Collectors.toMap(card -> card.talk().visit().id(), Function.identity()));
    }
}
