package be.koffieronde.desk;

import be.koffieronde.app.week.WeekAgenda.Person;
import be.koffieronde.app.week.WeekAgenda.Round;
import be.koffieronde.app.week.WeekAgenda.Stop;
import be.koffieronde.desk.warm.SeenWeek;
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
import be.koffieronde.talks.TalkCard;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weeks of people as somebody may see them, with the minutes of every drive. */
public final class WeekJson {

    private final WarmRoster warm;
    private final Audience audience;
    private final Language language;
    private final SeenWeek week;
    private final Vocabulary words;

    public WeekJson(WarmRoster warm, Audience audience, Language language) {
        this.warm = warm;
        this.audience = audience;
        this.language = language;
        week = warm.week(audience);
        words = Vocabulary.of(language);
    }

    /** {@code {"roster", "version", "firstDay", "weeks", "people": [{"supporter", "name", "days": […]}]}}. */
    public Map<String, ?> everybody() {
        return head().withList("people", week.directory().problem().supporters(), this::person)
                .fields();
    }

    /** The same of one of the problem's, to add to. */
    JsonObject week(Supporter supporter) {
        return head().with("person", person(supporter));
    }

    private JsonObject head() {
        Calendar calendar = week.directory().problem().calendar();
        return new JsonObject()
                .with("roster", warm.roster())
                .with("version", warm.version())
                .with("firstDay", calendar.firstDay().toString())
                .with("weeks", calendar.weeks());
    }

    private Object person(Supporter supporter) {
        Person person = week.of(supporter);
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
        Visit visit = week.places().visit(stop.planned().id());
        TalkCard card =
                audience.sees(Fact.TALK_CARDS) ? week.card(visit.id(), language).orElse(null) : null;
        return new JsonObject()
                .with("visit", audience.sees(Fact.IDS) ? visit.id() : null)
                .with("kind", kind(visit))
                .with("start", Clock.format(stop.planned().start()))
                .with("end", Clock.format(stop.planned().end()))
                .with("drive", stop.drive())
                .with("title", words.say(stop.visit()))
                .with("who", words.say(stop.who()))
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
