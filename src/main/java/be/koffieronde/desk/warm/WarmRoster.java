package be.koffieronde.desk.warm;

import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.store.week.Rosters.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a roster in memory, judged, to answer from at once. Any number of threads may ask. */
public final class WarmRoster {

    /** How many answers are kept, of each kind. */
    private static final int MOST = 500;

    private final String centre;
    private final State state;
    private final long problemVersion;
    private final KeptRoster kept;
    private final @Nullable Problem asked;
    private final Directory directory;
    private final Lazy<FindPlaces> places;
    private final Lazy<JudgedRoster> initialled;
    private final Lazy<SeenWeek> planners;
    private final Lazy<SeenWeek> others;
    private final Lazy<FitTalk> coffee;
    private final Lazy<List<Reason>> leftOut;
    private final Recent<Outlook, List<TalkOutlook>> outlooks;
    private final Recent<TalkQuestion, TalkAnswer> answers;

    /** What a supporter asks of all partners; null: as long as each partner's talks. */
    private record Outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {}

    /**
     * A roster of which nobody has asked anything yet.
     *
     * @param state that answers from it follow from
     * @param problemVersion the version of the problem it is judged by
     * @param asked that version with what logs know of it; null: it is judged by something else
     */
    WarmRoster(String centre, State state, long problemVersion, KeptRoster kept, @Nullable Problem asked) {
        this(centre, state, problemVersion, kept, asked, kept.judged().problem().directory());
    }

    /** @param directory of the version of the problem that the next version of the roster answers */
    WarmRoster(
            String centre,
            State state,
            long problemVersion,
            KeptRoster kept,
            @Nullable Problem asked,
            Directory directory) {
        this.directory = directory;
        this.asked = asked;
        this.centre = centre;
        this.state = state;
        this.problemVersion = problemVersion;
        this.kept = kept;
        places = new Lazy<>(() -> FindPlaces.of(kept));
        initialled = new Lazy<>(() -> seenBy(Audience.SUPPORTER));
        planners = new Lazy<>(() -> new SeenWeek(judged()));
        others = new Lazy<>(() -> new SeenWeek(initialled.get()));
        coffee = new Lazy<>(() -> FitTalk.of(new KeptRoster(initialled.get(), kept.store())));
        leftOut = new Lazy<>(() -> WhyNot.of(
                        judged().problem().directory(), judged().problem().travel(), judged().roster())
                .reasons());
        outlooks = new Recent<>(MOST);
        answers = new Recent<>(MOST);
    }

    /** The same roster, of which all is true that was, in another state. */
    private WarmRoster(WarmRoster same, State state) {
        this.state = state;
        centre = same.centre;
        problemVersion = same.problemVersion;
        kept = same.kept;
        asked = same.asked;
        directory = same.directory;
        places = same.places;
        initialled = same.initialled;
        planners = same.planners;
        others = same.others;
        coffee = same.coffee;
        leftOut = same.leftOut;
        outlooks = same.outlooks;
        answers = same.answers;
    }

    /** The same roster with all that was found of it, in a state that tells nothing else of it. */
    WarmRoster in(State other) {
        return new WarmRoster(this, other);
    }

    /** Whether it is the version of a roster that is judged by a problem. */
    boolean isOf(State other, long version, TimedProblem problem) {
        return state.version() == other.version()
                && problemVersion == version
                && problem.problem().equals(asked);
    }

    public State state() {
        return state;
    }

    public String centre() {
        return centre;
    }

    public String roster() {
        return state.roster();
    }

    public long version() {
        return state.version();
    }

    /** Id of the problem it is an answer to. */
    public String problem() {
        return state.problem();
    }

    /** With all that planners know. */
    public JudgedRoster judged() {
        return kept.judged();
    }

    /** Everybody and everything of its problem, as planners know it. */
    public Directory people() {
        return judged().problem().directory();
    }

    /** The same as somebody may know it. */
    public Directory people(Audience audience) {
        return judged(audience).problem().directory();
    }

    /** With all that somebody may see. */
    public JudgedRoster judged(Audience audience) {
        return audience == Audience.PLANNER ? judged() : initialled.get();
    }

    /** The same looked up day by day. */
    public SeenWeek week(Audience audience) {
        return audience == Audience.PLANNER ? planners.get() : others.get();
    }

    private JudgedRoster seenBy(Audience audience) {
        TimedProblem seen = judged().problem().at(audience.of(judged().problem().problem()));
        return new JudgedRoster(seen, judged().asWritten(), judged().roster(), judged().judgement());
    }

    public KeptRoster kept() {
        return kept;
    }

    /** Where visits could go, for planners. */
    public FindPlaces places() {
        return places.get();
    }

    /** Where talks fit, as supporters may be told. */
    public FitTalk coffee() {
        return coffee.get();
    }

    /** In short for every partner of a supporter's pupils, see {@link FitTalk#outlook}. */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {
        return outlooks.get(
                new Outlook(supporter, minutes, times),
                found -> true,
                () -> coffee().outlook(supporter, minutes, times));
    }

    /** Where a talk fits, see {@link FitTalk#ask}. */
    public TalkAnswer ask(TalkQuestion question) {
        return answers.get(question, found -> true, () -> coffee().ask(question));
    }

    /** Why visits are left out that somebody could have. */
    public List<Reason> leftOut() {
        return leftOut.get();
    }

    /** Another version of it, to be stored. */
    public Answer answer(Roster made) {
        return new Answer(made, directory, problemVersion);
    }
}
