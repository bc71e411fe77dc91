package be.koffieronde.app.port;

import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where a log of talks is kept. Others may write to it at the same time: no talk of theirs is lost. */
public interface TalkLogStore {

    /** What faults in the log name it by. */
    String place();

    /**
     * What is kept.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong if it cannot be used
     */
    TalkLog read();

    /** Adds talks, aside from those it has already; gives those added. */
    List<LoggedTalk> add(List<LoggedTalk> talks);

    /** Takes back the talks chosen from all that it has; gives them. */
    List<LoggedTalk> remove(UnaryOperator<List<LoggedTalk>> choice);
}
