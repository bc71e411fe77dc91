package be.koffieronde.planning.search;

import be.koffieronde.planning.ruin.RuinKind;
import be.koffieronde.problem.Score;
import java.util.function.Supplier;

/** Searches parts of one problem, wherever it likes. Equal tasks with a limit of tries have equal results. */
public interface PartSearcher {

    /** The best that was found, which is never worse than what the task starts with. */
    Found search(PartTask task, Listener listener);

    /**
     * A plan of a part.
     *
     * @param result takes time in proportion to the part; safe for any thread
     */
    record Found(Score score, Supplier<PartResult> result) {}

    /** Who waits for a search. Asked and told in the thread of the search. */
    interface Listener {

        /** Nobody does: the search goes on to its limit, and nothing is told. */
        Listener NOBODY = new Listener() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void kept(RuinKind kind) {
                // nobody counts them
            }

            @Override
            public void better(Found found) {
                // nobody wants it yet
            }
        };

        /** Whether the search is to end with what it has. */
        boolean isCancelled();

        /** A move of that kind was kept. */
        void kept(RuinKind kind);

        /** A better plan was found. */
        void better(Found found);
    }
}
