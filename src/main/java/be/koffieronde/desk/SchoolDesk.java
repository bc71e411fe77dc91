package be.koffieronde.desk;

import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Suggestions;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What schools see and suggest, and what planners answer. */
public record SchoolDesk(PublishedWeeks weeks) {

    private static final int LONGEST = 2000;

    /** What becomes of a suggestion. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something suggested.
     *
     * @param date of the visit it is about; null: it is about none in particular
     * @param start of that visit, in minutes after midnight
     */
    public record Suggested(
            String words,
            @Nullable LocalDate date,
            @Nullable Integer start) {

        private static final Field<Suggested, String> WORDS = Field.required("words", Form.TEXT, Suggested::words);
        private static final Field<Suggested, LocalDate> DATE = Field.optional("date", TimeForms.DATE, Suggested::date);
        private static final Field<Suggested, Integer> START =
                Field.optional("start", TimeForms.TIME, Suggested::start);

        public static final Form<Suggested> FORM = Shape.of("suggestion", WORDS, DATE, START)
                .making(fields -> new Suggested(fields.get(WORDS), fields.find(DATE), fields.find(START)));
    }

    /** What a planner says to it. */
    public record Reply(State state, @Nullable String words) {

        private static final Field<Reply, State> STATE =
                Field.required("state", Form.oneOf(Keys.of("state", State.class, State::word)), Reply::state);
        private static final Field<Reply, String> WORDS = Field.optional("words", Form.TEXT, Reply::words);

        public static final Form<Reply> FORM =
                Shape.of("reply", STATE, WORDS).making(fields -> new Reply(fields.get(STATE), fields.find(WORDS)));
    }

    /** What is at a school, and what is there for it elsewhere, first to last. */
    public static List<Placed> visits(WarmRoster week, String school) {
        Directory directory = week.judged(Audience.SCHOOL).problem().directory();
        Reader reader = new Reader(Audience.SCHOOL, school);
        return new VisitPlaces(directory, week.judged().roster())
                .placed().stream()
                        .filter(placed -> Audience.SCHOOL.isTold(placed.visit(), directory))
                        .filter(placed -> reader.isTold(placed.visit(), placed.supporter(), directory))
                        .sorted(Placed.BY_TIME)
                        .toList();
    }

    /** Whether a school is one of the roster's. */
    public static boolean has(WarmRoster week, String school) {
        return week.judged().problem().problem().schools().stream()
                .anyMatch(one -> one.id().equals(school));
    }

    /**
     * Keeps a suggestion.
     *
     * @param author id of the person
     * @throws InvalidInputException if it says nothing or too much, or there is no such visit
     */
    public Suggestion suggest(String centre, String school, Suggested said, String author) {
        FreeText.note(said.words());
        if (said.words().isBlank() || said.words().length() > LONGEST) {
            throw new InvalidInputException(
                    Fault.of("desk.words", said.words().length(), LONGEST).in("words"));
        }
        Optional<WarmRoster> week = weeks.around(centre, said.date() == null ? today() : said.date());
        Placed about = said.date() == null ? null : about(week, school, said);
        return weeks.rosters().database().write(centre, tx -> {
            Suggestion suggestion = new Suggestion(
                    Tx.newId(),
                    school,
                    about == null ? null : week.map(WarmRoster::roster).orElse(null),
                    about == null ? null : about.visit().id(),
                    author,
                    said.words(),
                    State.OPEN.word(),
                    null,
                    tx.now(),
                    null);
            new Suggestions(tx).add(suggestion);
            tell(tx, "suggest", "suggestion", suggestion.id(), author);
            return suggestion;
        });
    }

    private static Placed about(Optional<WarmRoster> week, String school, Suggested said) {
        return week.stream()
                .flatMap(warm -> visits(warm, school).stream())
                .filter(placed -> placed.date().equals(said.date()))
                .filter(placed -> said.start() == null || placed.start() == said.start())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-visit", String.valueOf(said.date()))));
    }

    private LocalDate today() {
        return Today.by(weeks.rosters().database().clock());
    }

    /**
     * Answers a suggestion that is open.
     *
     * @param author id of the person
     * @return the suggestion as it is then; empty if there is none of that id
     * @throws InvalidInputException if it was answered before
     */
    public Optional<Suggestion> answer(String centre, String id, Reply reply, String author) {
        return weeks.rosters().database().write(centre, tx -> {
            Suggestions suggestions = new Suggestions(tx);
            if (suggestions.find(id).isEmpty()) {
                return Optional.<Suggestion>empty();
            }
            if (reply.state() == State.OPEN
                    || !suggestions.answer(id, State.OPEN.word(), reply.state().word(), reply.words())) {
                throw new InvalidInputException(Fault.of("desk.answered"));
            }
            tell(tx, "answer-suggestion", "suggestion", id, author);
            return suggestions.find(id);
        });
    }

    private static void tell(Tx tx, String action, String kind, String id, String author) {
        String what = JsonLayout.line(Map.of("suggestion", id)).strip();
        new Trail(tx).record(author, action, id, what);
        new Trail(tx).tell(kind, what);
    }
}
