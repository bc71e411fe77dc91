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
import be.koffieronde.talks.LatestTalks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a roster in memory, judged, to answer from at once. Any number of threads may ask. */
public final class WarmRoster {

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
    private final Lazy<WarmCoffee> coffee;
    private final Lazy<List<Reason>> leftOut;

    /**
     * A roster of which nobody has asked anything yet.
     *
     * @param state that answers from it follow from
     * @param problemVersion the version of the problem it is judged by
     * @param asked that version with what logs know of it; null: it is judged by something else
     * @param before an earlier state of the same roster, if it is in memory
     */
    WarmRoster(
            String centre,
            State state,
            long problemVersion,
            KeptRoster kept,
            @Nullable Problem asked,
            Optional<WarmRoster> before) {
        directory = kept.judged().problem().directory();
        this.asked = asked;
        this.centre = centre;
        this.state = state;
        this.problemVersion = problemVersion;
        this.kept = kept;
        places = new Lazy<>(() -> FindPlaces.of(kept));
        initialled = new Lazy<>(
                before.filter(same -> same.problemVersion == problemVersion).flatMap(same -> same.initialled.latest()),
                former -> seenBy(Audience.SUPPORTER, former.map(JudgedRoster::problem)));
        planners = new Lazy<>(() -> new SeenWeek(judged()));
        others = new Lazy<>(() -> new SeenWeek(initialled.get()));
        coffee = new Lazy<>(
                before.flatMap(same -> same.coffee.latest()),
                former -> new WarmCoffee(new KeptRoster(initialled.get(), kept.store()), former));
        leftOut = new Lazy<>(() -> WhyNot.of(
                        judged().problem().directory(), judged().problem().travel(), judged().roster())
                .reasons());
    }

    /** The same roster, of which all is true that was. */
    private WarmRoster(WarmRoster same, State state, long problemVersion, Directory directory) {
        this.state = state;
        this.problemVersion = problemVersion;
        this.directory = directory;
        centre = same.centre;
        kept = same.kept;
        asked = same.asked;
        places = same.places;
        initialled = same.initialled;
        planners = same.planners;
        others = same.others;
        coffee = same.coffee;
        leftOut = same.leftOut;
    }

    /** The same roster with all that was found of it, in a state that tells nothing else of it. */
    WarmRoster in(State other) {
        return new WarmRoster(this, other, problemVersion, directory);
    }

    /** The same roster, whose next version answers the latest version of its problem. */
    WarmRoster answering(Directory latest) {
        return new WarmRoster(this, state, state.latest(), latest);
    }

    /** Whether it is the version of a roster that is judged by a problem. */
    boolean isOf(State other, long version, TimedProblem problem) {
        return state.version() == other.version()
                && problemVersion == version
                && problem.problem().equals(asked);
    }

    /** The problem it is judged by, if that is such a version of it; else empty. */
    Optional<TimedProblem> problem(long version) {
        return problemVersion == version ? Optional.of(judged().problem()) : Optional.empty();
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

    private JudgedRoster seenBy(Audience audience, Optional<TimedProblem> like) {
        TimedProblem known = judged().problem();
        TimedProblem seen = like.orElse(known).at(audience.of(known.problem()));
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
        return coffee.get().fit();
    }

    /** In short for every partner of a supporter's pupils, see {@link FitTalk#outlook}. */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {
        return coffee.get().outlook(supporter, minutes, times);
    }

    /** Where a talk fits, see {@link FitTalk#ask}. */
    public TalkAnswer ask(TalkQuestion question) {
        return coffee.get().ask(question);
    }

    /** Why visits are left out that somebody could have. */
    public List<Reason> leftOut() {
        return leftOut.get();
    }

    /** Another version of it, to be stored: it may have talks that are done elsewhere by now, as the one that is stored may. */
    public Answer answer(Roster made) {
        return new Answer(made, directory.of(LatestTalks.withoutHeld(directory.problem())), problemVersion);
    }
}
