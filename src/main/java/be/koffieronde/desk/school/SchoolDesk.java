package be.koffieronde.desk.school;

import be.koffieronde.desk.ProblemChanges;
import be.koffieronde.desk.ProblemChanges.Made;
import be.koffieronde.desk.school.Done.What;
import be.koffieronde.desk.school.Suggested.Kind;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Suggestions;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What schools see and suggest, and what planners answer. */
public record SchoolDesk(PublishedWeeks weeks) {

    /** What becomes of a suggestion. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Taken back by who suggested it. */
        WITHDRAWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a planner says to it.
     *
     * @param isApplied whether what is accepted is to be put where it belongs
     */
    public record Reply(State state, @Nullable String words, boolean isApplied) {

        private static final Field<Reply, State> STATE =
                Field.required("state", Form.oneOf(Keys.of("state", State.class, State::word)), Reply::state);
        private static final Field<Reply, String> WORDS = Field.optional("words", Form.TEXT, Reply::words);
        private static final Field<Reply, Boolean> APPLY = Field.optional("apply", Form.FLAG, Reply::isApplied);

        public static final Form<Reply> FORM = Shape.of("reply", STATE, WORDS, APPLY)
                .making(fields -> new Reply(fields.get(STATE), fields.find(WORDS), fields.or(APPLY, true)));
    }

    /** What is at a school, and what is there for it elsewhere; or what concerns a partner; first to last. */
    public static List<Placed> visits(WarmRoster week, Reader reader) {
        Audience audience = reader.audience();
        Directory directory = week.judged(audience).problem().directory();
        return new VisitPlaces(directory, week.judged().roster())
                .placed().stream()
                        .filter(placed -> audience.isTold(placed.visit(), directory))
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
     * Keeps a suggestion of somebody with an account.
     *
     * @param author id of the person
     * @throws InvalidInputException if it cannot be meant
     */
    public Suggestion suggest(String centre, String school, Suggested said, String author) {
        Suggestion suggestion =
                new SuggestionBox(weeks, centre, new Reader(Audience.SCHOOL, school)).made(said, author);
        return database().write(centre, tx -> {
            new Suggestions(tx).add(suggestion, null);
            tell(tx, "suggest", "suggestion", suggestion.id(), author);
            return suggestion;
        });
    }

    /** Takes back a suggestion of a school that is open; false if the school has none of that id. */
    public boolean withdraw(String centre, String school, String id, String author) {
        return database()
                .write(
                        centre,
                        tx -> withdrawn(tx, id, one -> one.partner() == null && school.equals(one.school()), author));
    }

    /** @param isOwn whether it is one of theirs who take it back */
    static boolean withdrawn(Tx tx, String id, Predicate<Suggestion> isOwn, @Nullable String author) {
        Suggestions suggestions = new Suggestions(tx);
        boolean isTakenBack = suggestions.find(id).filter(isOwn).isPresent()
                && suggestions.answer(id, State.OPEN.word(), State.WITHDRAWN.word(), null, null);
        if (isTakenBack) {
            tell(tx, "withdraw-suggestion", "suggestion", id, author);
        }
        return isTakenBack;
    }

    /**
     * Answers a suggestion that is open; what is accepted is put into problems, or a talk into the published roster.
     *
     * @param author id of the person
     * @return the suggestion as it is then; empty if there is none of that id
     * @throws InvalidInputException if it was answered before
     */
    public Optional<Suggestion> answer(String centre, String id, Reply reply, String author) {
        Optional<Suggestion> found = database().read(centre, tx -> new Suggestions(tx).find(id));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!found.get().state().equals(State.OPEN.word())
                || (reply.state() != State.ACCEPTED && reply.state() != State.DECLINED)) {
            throw new InvalidInputException(Fault.of("desk.answered"));
        }
        return Optional.of(
                reply.state() == State.ACCEPTED && reply.isApplied()
                        ? accepted(centre, found.get(), reply, author)
                        : database().write(centre, tx -> answered(tx, id, reply, null, author)));
    }

    private Suggestion accepted(String centre, Suggestion suggestion, Reply reply, String author) {
        Suggested said = Suggested.of(suggestion.about());
        if (said.kind() == Kind.WORDS) {
            return database().write(centre, tx -> answered(tx, suggestion.id(), reply, null, author));
        } else if (said.kind() == Kind.TALK) {
            Done done = new WishedTalk(weeks, centre).book(said, author);
            return database().write(centre, tx -> answered(tx, suggestion.id(), reply, done, author));
        }
        SuggestedChange change = new SuggestedChange(suggestion.school(), said, today());
        return new ProblemChanges(weeks.rosters())
                .make(
                        centre,
                        change::about,
                        change::in,
                        author,
                        (tx, made) -> answered(tx, suggestion.id(), reply, done(made), author));
    }

    private static Done done(Made made) {
        What what = made.isNews() ? What.CHANGED : made.problems().isEmpty() ? What.NOWHERE : What.KNOWN;
        return new Done(what, made.problems(), null);
    }

    private static Suggestion answered(Tx tx, String id, Reply reply, @Nullable Done done, String author) {
        Suggestions suggestions = new Suggestions(tx);
        String outcome = done == null ? null : done.text();
        if (!suggestions.answer(id, State.OPEN.word(), reply.state().word(), reply.words(), outcome)) {
            throw new InvalidInputException(Fault.of("desk.answered"));
        }
        tell(tx, "answer-suggestion", "suggestion", id, author);
        return suggestions.find(id).orElseThrow();
    }

    private LocalDate today() {
        return Today.by(database().clock());
    }

    private Database database() {
        return weeks.rosters().database();
    }

    static void tell(Tx tx, String action, String kind, String id, @Nullable String author) {
        String what = JsonLayout.line(Map.of("suggestion", id)).strip();
        new Trail(tx).record(author, action, id, what);
        new Trail(tx).tell(kind, what);
    }
}
