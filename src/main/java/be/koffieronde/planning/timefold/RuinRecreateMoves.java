package be.koffieronde.planning.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.ruin.Nearness;
import be.koffieronde.planning.ruin.Removal;
import be.koffieronde.planning.ruin.RuinKind;
import be.koffieronde.planning.ruin.Ruins;
import be.koffieronde.planning.search.Acceptance;
import be.koffieronde.planning.search.LeftOut;
import be.koffieronde.planning.search.Recreate;
import be.koffieronde.planning.search.RunningSearch;
import be.koffieronde.planning.search.Yardstick;
import be.koffieronde.planning.state.Sketch;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Ruin and recreate on packages as a neighbourhood for Timefold's local search. Each move is tried on a {@link Sketch} first,
 * where most are found not worth keeping ({@link Acceptance}); only the others reach the constraint streams, which have the
 * last word.
 */
public final class RuinRecreateMoves implements MoveIteratorFactory<PlanSolution, ReplaceRoundsMove> {

    private Duration time = Duration.ZERO;
    private @Nullable Workshop workshop;

    /** How long to search; a custom property of solver configurations that search a problem in one piece. */
    public void setSeconds(long seconds) {
        time = Duration.ofSeconds(seconds);
    }

    @Override
    public void phaseStarted(ScoreDirector<PlanSolution> director) {
        workshop = null;
    }

    @Override
    public void phaseEnded(ScoreDirector<PlanSolution> director) {
        workshop = null;
    }

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        return Math.max(1, director.getWorkingSolution().stops().size());
    }

    @Override
    public Iterator<ReplaceRoundsMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        throw new UnsupportedOperationException("Ruin and recreate has no fixed list of moves; select them at random.");
    }

    @Override
    public Iterator<ReplaceRoundsMove> createRandomMoveIterator(ScoreDirector<PlanSolution> director, Random random) {
        if (workshop == null) {
            workshop = new Workshop(director.getWorkingSolution(), inHand(), random);
        }
        workshop.settleLastMove();
        return workshop;
    }

    private SearchInHand inHand() {
        SearchInHand known = SearchInHand.ofThread();
        return known == null ? TimefoldSearcher.inOnePiece(time) : known;
    }

    /** Makes one move after the other, keeping its sketch in step with the working solution. */
    private static final class Workshop implements Iterator<ReplaceRoundsMove> {

        /** How many needs left out are tried along with those of a ruin. */
        private static final int MOST_LEFT_OUT = 10;

        private final PlanSolution plan;
        private final SearchInHand inHand;
        private final RunningSearch search;
        private final Random random;
        private final Sketch sketch;
        private final LeftOut leftOut;
        private final Removal removal;
        private final Ruins ruins;
        private final Recreate recreate;
        private final Acceptance acceptance;
        private @Nullable ReplaceRoundsMove next;
        private boolean hasProposed;

        Workshop(PlanSolution plan, SearchInHand inHand, Random random) {
            this.plan = plan;
            this.random = random;
            this.inHand = inHand;
            search = inHand.search();
            sketch = SketchBook.copy(plan);
            leftOut = new LeftOut(sketch);
            Nearness nearness = new Nearness(plan.data());
            removal = new Removal(sketch, random);
            ruins = new Ruins(removal, nearness, random);
            recreate = Recreate.nearby(sketch, nearness, random);
            acceptance = new Acceptance(search, Yardstick.of(sketch), random);
        }

        /** The working solution has taken over the last move proposed. */
        void settleLastMove() {
            hasProposed = false;
        }

        @Override
        public boolean hasNext() {
            if (hasProposed) {
                sketch.undo();
                hasProposed = false;
            }
            while (next == null && !search.clock().isOver()) {
                next = trial();
            }
            if (next == null) {
                inHand.end().run();
            }
            return next != null;
        }

        @Override
        public ReplaceRoundsMove next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            ReplaceRoundsMove move = next;
            next = null;
            hasProposed = true;
            return move;
        }

        private @Nullable ReplaceRoundsMove trial() {
            search.clock().spendTry();
            leftOut.look();
            sketch.begin();
            RuinKind kind = ruins.ruin();
            takeLeftOutAlong();
            rebuild();
            if (sketch.isBroken() || !isAccepted()) {
                sketch.undo();
                return null;
            }
            ReplaceRoundsMove move = SketchBook.move(plan, sketch, sketch.touched());
            if (!move.isReal()) {
                return null;
            }
            search.listener().kept(kind);
            return move;
        }

        private void takeLeftOutAlong() {
            List<NeedJobs> needs = leftOut.needs();
            for (int k = 0; k < Math.min(MOST_LEFT_OUT, needs.size()); k++) {
                Collections.swap(needs, k, k + random.nextInt(needs.size() - k));
                removal.takeOut(needs.get(k));
            }
            List<Job> work = leftOut.work();
            for (int k = 0; k < Math.min(MOST_LEFT_OUT, work.size()); k++) {
                removal.takeOut(work.get(k));
            }
        }

        private void rebuild() {
            List<Job> visits = removal.visits();
            if (visits.stream().anyMatch(Job::isFlexible) && random.nextBoolean()) {
                visits.stream().filter(Job::isFlexible).forEach(recreate::plan);
            }
            List<NeedJobs> needs = removal.needs();
            Collections.shuffle(needs, random);
            if (random.nextInt(3) == 0) {
                needs.sort(Comparator.comparingInt(need -> need.candidates().count()));
            }
            needs.forEach(recreate::plan);
            Collections.shuffle(visits, random);
            visits.sort(Comparator.comparing((Job job) -> job.loss().medium() == 0));
            visits.forEach(recreate::plan);
        }

        private boolean isAccepted() {
            return (inHand.isRepair() && leftOut.weighLess())
                    || acceptance.accepts(sketch.mediumChange(), sketch.softChange());
        }
    }
}
