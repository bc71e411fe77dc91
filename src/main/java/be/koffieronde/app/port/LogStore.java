package be.koffieronde.app.port;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where a log is kept. Others may write to it at the same time: nothing of theirs is lost.
 *
 * @param <T> what an entry is
 */
public interface LogStore<T> {

    /** What faults in the log name it by. */
    String place();

    /**
     * What is kept.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong if it cannot be used
     */
    List<T> entries();

    /** Adds entries, aside from those it has already; gives those added. */
    List<T> add(List<T> entries);

    /** Takes back the entries chosen from all that it has; gives them. */
    List<T> remove(UnaryOperator<List<T>> choice);
}
