package be.koffieronde.cli.terminal;

import java.util.HashMap;
import java.util.Map;
import org.jline.utils.Signals;

/**
 * While open, the first Ctrl-C, request to terminate or end of the terminal only has something done; the next ends the program, as it does
 * before and after. A shutdown hook could not do that: once it runs, neither exit code nor a second Ctrl-C counts.
 * What whoever started the program wants it to ignore, as {@code nohup} does, Java goes on ignoring.
 */
public final class Interruption implements AutoCloseable {

    /** HUP comes when a terminal is closed. */
    private static final String[] SIGNALS = {"INT", "TERM", "HUP"};

    private final Runnable action;
    private final Map<String, Object> handlersBefore = new HashMap<>();

    private Interruption(Runnable action) {
        this.action = action;
    }

    /** From now on the first signal has the action run, in a thread of its own. */
    public static Interruption calls(Runnable action) {
        Interruption interruption = new Interruption(action);
        interruption.open();
        return interruption;
    }

    /** Signals mean what they meant before. */
    @Override
    public synchronized void close() {
        handlersBefore.forEach(Signals::unregister);
        handlersBefore.clear();
    }

    /** A signal that this system does not have, or keeps for itself, has no handler to go back to. */
    private synchronized void open() {
        for (String signal : SIGNALS) {
            Object before = Signals.register(signal, this::called);
            if (before != null) {
                handlersBefore.put(signal, before);
            }
        }
    }

    private void called() {
        close();
        action.run();
    }
}
