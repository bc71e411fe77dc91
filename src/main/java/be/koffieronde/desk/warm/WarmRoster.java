package be.koffieronde.desk.warm;

import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Directory;
import be.koffieronde.roster.Roster;
import be.koffieronde.store.week.Rosters.State;
import java.util.List;

/** A version of a roster in memory, judged, to answer from at once. Any number of threads may ask. */
public final class WarmRoster {

    private final String centre;
    private final State state;
    private final long problemVersion;
    private final KeptRoster kept;
    private final Directory directory;
    private final Lazy<FindPlaces> places;
    private final Lazy<JudgedRoster> initialled;
    private final Lazy<FitTalk> coffee;
    private final Lazy<List<Reason>> leftOut;

    /**
     * @param state that answers from it follow from
     * @param problemVersion the version of the problem it is judged by
     */
    WarmRoster(String centre, State state, long problemVersion, KeptRoster kept) {
        this(centre, state, problemVersion, kept, kept.judged().problem().directory());
    }

    /** @param directory of the version of the problem that the next version of the roster answers */
    WarmRoster(String centre, State state, long problemVersion, KeptRoster kept, Directory directory) {
        this.directory = directory;
        this.centre = centre;
        this.state = state;
        this.problemVersion = problemVersion;
        this.kept = kept;
        places = new Lazy<>(() -> FindPlaces.of(kept));
        initialled = new Lazy<>(() -> seenBy(Audience.SUPPORTER));
        coffee = new Lazy<>(() -> FitTalk.of(new KeptRoster(initialled.get(), kept.store())));
        leftOut = new Lazy<>(() -> WhyNot.of(
                        judged().problem().directory(), judged().problem().travel(), judged().roster())
                .reasons());
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

    /** Why visits are left out that somebody could have. */
    public List<Reason> leftOut() {
        return leftOut.get();
    }

    /** Another version of it, to be stored. */
    public Answer answer(Roster made) {
        return new Answer(made, directory, problemVersion);
    }

    /** The roster itself, to be read only. */
    public static RosterStore readOnly(Roster roster) {
        return new GivenRoster(roster);
    }

    /** A roster that is stored as it is. */
    private record GivenRoster(Roster roster) implements RosterStore {

        @Override
        public String place() {
            return "roster";
        }

        @Override
        public Roster read() {
            return roster;
        }

        @Override
        public void replace(Roster known, Roster made) {
            throw new UnsupportedOperationException("a version of a roster stays as it is");
        }
    }
}
