package be.koffieronde.desk.school;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Day;
import be.koffieronde.language.DayAndMonth;
import be.koffieronde.language.DayNames;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggestions with their answers, and both in words. */
public final class SuggestionJson {

    private final List<Partner> partners;
    private final List<Supporter> supporters;
    private final List<School> schools;
    private final Language language;
    private final boolean hasVisit;

    private SuggestionJson(Optional<Problem> names, Language language, boolean hasVisit) {
        partners = names.map(Problem::partners).orElse(List.of());
        supporters = names.map(Problem::supporters).orElse(List.of());
        schools = names.map(Problem::schools).orElse(List.of());
        this.language = language;
        this.hasVisit = hasVisit;
    }

    /**
     * Those of a centre.
     *
     * @param hasVisit whether to tell ids of visits, in which those of needs can be read
     */
    public static SuggestionJson of(PublishedWeeks weeks, String centre, Language language, boolean hasVisit) {
        return new SuggestionJson(weeks.current(centre).map(TimedProblem::problem), language, hasVisit);
    }

    public Map<String, ?> of(Suggestion suggestion) {
        return new JsonObject()
                .with("id", suggestion.id())
                .with("school", suggestion.school())
                .with("from", from(suggestion))
                .with("window", suggestion.window())
                .with("roster", suggestion.roster())
                .with("visit", hasVisit ? suggestion.visit() : null)
                .with("about", about(suggestion))
                .with("text", say(text(suggestion)))
                .with("words", suggestion.words())
                .with("state", suggestion.state())
                .with("answer", suggestion.answer())
                .with("done", suggestion.done() == null ? null : done(Done.of(suggestion.done())))
                .with("created", moment(suggestion.created()))
                .with("answered", moment(suggestion.answered()))
                .fields();
    }

    /** Whoever suggests it. */
    private String from(Suggestion suggestion) {
        return suggestion.partner() == null ? school(suggestion.school()) : partner(suggestion.partner());
    }

    private String say(Message message) {
        return Vocabulary.of(language).say(message);
    }

    private static @Nullable String moment(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis).toString();
    }

    private static Map<String, ?> about(Suggestion suggestion) {
        return Suggested.of(suggestion.about()).json();
    }

    private Map<String, ?> done(Done done) {
        return new JsonObject()
                .with("what", done.what().word())
                .with("text", say(outcome(done)))
                .with("problems", done.json().get("problems"))
                .with("talk", done.json().get("talk"))
                .fields();
    }

    private Message outcome(Done done) {
        Done.Talk talk = done.talk();
        return talk == null
                ? Message.of("desk.done." + done.what().word())
                : Message.of(
                        "desk.done." + done.what().word(),
                        supporter(talk.supporter()),
                        new Day(talk.date()),
                        Clock.format(talk.start()));
    }

    /** What is suggested, in short. */
    private Message text(Suggestion suggestion) {
        Suggested said = Suggested.of(suggestion.about());
        return switch (said.kind()) {
            case WORDS -> Message.asSaid(suggestion.words());
            case DUTY ->
                said.day() == null
                        ? Message.of(
                                "desk.suggested.duty-once",
                                partner(Objects.requireNonNull(said.partner())),
                                new Day(said.from()),
                                between(said))
                        : Message.of(
                                "desk.suggested.duty",
                                partner(Objects.requireNonNull(said.partner())),
                                said.day(),
                                between(said));
            case ABSENCE -> absence(said);
            case CLOSED -> closed(suggestion.school(), said);
            case TALK ->
                said.supporter() == null
                        ? Message.of("desk.suggested.talk", partner(Objects.requireNonNull(said.partner())))
                        : Message.of(
                                "desk.suggested.talk-with",
                                partner(Objects.requireNonNull(said.partner())),
                                supporter(said.supporter()));
            case FREE -> free(partner(Objects.requireNonNull(said.partner())), Objects.requireNonNull(said.free()));
        };
    }

    /** {@code juf Els is free on Mon 08:15-08:40 and 10:25-10:40; Tue 12:00-12:30}. */
    private Message free(String partner, WeekWindows week) {
        DayNames names = new DayNames(language);
        List<Message> days = Stream.of(DayOfWeek.values())
                .filter(day -> !week.on(day).isEmpty())
                .map(day -> Message.of(
                        "desk.suggested.free.day",
                        names.brief(day),
                        Message.joined(
                                "language.and",
                                week.on(day).stream().map(Window::toString).toList())))
                .toList();
        return days.isEmpty()
                ? Message.of("desk.suggested.free.never", partner)
                : Message.of("desk.suggested.free", partner, Message.joined("language.series", days));
    }

    private Message closed(String school, Suggested said) {
        String part = said.half() == null ? "day" : said.half().word();
        LocalDate from = said.from();
        LocalDate last = said.last();
        return from.equals(last)
                ? Message.of(
                        "desk.suggested.closed." + part, school(school), from.getDayOfWeek(), new DayAndMonth(from))
                : Message.of(
                        "desk.suggested.closed." + part + "s",
                        school(school),
                        from.getDayOfWeek(),
                        new DayAndMonth(from),
                        last.getDayOfWeek(),
                        new DayAndMonth(last));
    }

    private Message absence(Suggested said) {
        Object when = dates(said.from(), said.last());
        return said.between() == null
                ? Message.of("desk.suggested.absence", partner(Objects.requireNonNull(said.partner())), when)
                : Message.of(
                        "desk.suggested.absence-between",
                        partner(Objects.requireNonNull(said.partner())),
                        when,
                        between(said));
    }

    private static Object dates(LocalDate from, LocalDate until) {
        return from.equals(until) ? new Day(from) : Message.of("desk.suggested.dates", new Day(from), new Day(until));
    }

    private static String between(Suggested said) {
        return Objects.requireNonNull(said.between()).toString();
    }

    private String partner(String id) {
        return name(partners, Partner::id, Partner::name, id);
    }

    private String supporter(String id) {
        return name(supporters, Supporter::id, Supporter::name, id);
    }

    private String school(String id) {
        return name(schools, School::id, School::name, id);
    }

    /** The id of somebody who is no longer there. */
    private static <T> String name(List<T> all, Function<T, String> id, Function<T, String> name, String wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .map(name)
                .findFirst()
                .orElse(wanted);
    }
}
