package be.koffieronde.desk;

import be.koffieronde.app.talks.RosterCards;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.WeekAgenda;
import be.koffieronde.app.week.WeekAgenda.Person;
import be.koffieronde.app.week.WeekAgenda.Round;
import be.koffieronde.app.week.WeekAgenda.Stop;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.talks.TalkCard;
import be.koffieronde.talks.TalkTexts;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weeks of people as somebody may see them, with the minutes of every drive. */
public final class WeekJson {

    private final WarmRoster warm;
    private final Audience audience;
    private final JudgedRoster seen;
    private final Vocabulary words;
    private final VisitPlaces places;
    private final Map<String, TalkCard> cards;

    public WeekJson(WarmRoster warm, Audience audience, Language language) {
        this.warm = warm;
        this.audience = audience;
        seen = warm.judged(audience);
        words = Vocabulary.of(language);
        places = new VisitPlaces(seen.problem().directory(), seen.roster());
        cards = RosterCards.ofAll(seen, TalkTexts.in(language), null).stream()
                .collect(Collectors.toMap(card -> card.talk().visit().id(), Function.identity()));
    }

    /** {@code {"roster", "version", "firstDay", "weeks", "people": [{"supporter", "name", "days": […]}]}}. */
    public Map<String, ?> everybody() {
        return week().withList("people", seen.problem().problem().supporters(), this::person)
                .fields();
    }

    /** The same of one of the problem's, to add to. */
    JsonObject week(Supporter supporter) {
        return week().with("person", person(supporter));
    }

    private JsonObject week() {
        Calendar calendar = seen.problem().problem().calendar();
        return new JsonObject()
                .with("roster", warm.roster())
                .with("version", warm.version())
                .with("firstDay", calendar.firstDay().toString())
                .with("weeks", calendar.weeks());
    }

    private Object person(Supporter supporter) {
        Person person = WeekAgenda.of(seen.problem(), seen.roster(), supporter);
        return new JsonObject()
                .with("supporter", supporter.id())
                .with("name", supporter.name())
                .withList("days", person.rounds(), this::day)
                .fields();
    }

    private Object day(Round round) {
        return new JsonObject()
                .with("date", round.date().toString())
                .withList("visits", round.stops(), this::stop)
                .with("driveHome", round.drive())
                .fields();
    }

    private Object stop(Stop stop) {
        Visit visit = places.visit(stop.planned().id());
        TalkCard card = audience.sees(Fact.TALK_CARDS) ? cards.get(visit.id()) : null;
        return new JsonObject()
                .with("visit", audience.sees(Fact.IDS) ? visit.id() : null)
                .with("kind", kind(visit))
                .with("start", Clock.format(stop.planned().start()))
                .with("end", Clock.format(stop.planned().end()))
                .with("drive", stop.drive())
                .with("title", words.say(stop.visit()))
                .with("place", stop.place())
                .with("partner", partner(visit))
                .with("opener", card == null ? null : card.opener())
                .with("firstMeeting", card == null ? null : card.firstMeeting())
                .fields();
    }

    /** {@code session}, {@code talk}, {@code meeting} or {@code commitment}. */
    public static String kind(Visit visit) {
        if (visit instanceof SupportVisit) {
            return "session";
        }
        return visit instanceof TalkVisit ? "talk" : visit instanceof MeetingVisit ? "meeting" : "commitment";
    }

    private static @Nullable String partner(Visit visit) {
        return visit instanceof TalkVisit talk ? talk.partner().id() : null;
    }
}
