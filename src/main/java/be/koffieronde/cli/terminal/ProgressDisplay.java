package be.koffieronde.cli.terminal;

import be.koffieronde.problem.fault.FreeText;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Shows lines of progress: on a terminal one that changes in its place, elsewhere one under the other.
 * Safe for several threads.
 */
final class ProgressDisplay implements AutoCloseable {

    private static final int MILLIS_ON_TERMINAL = 500;
    private static final int MILLIS_ELSEWHERE = 5000;

    private final Supplier<String> line;
    private final PrintWriter err;
    private final IntSupplier columns;
    private final boolean isTerminal;
    private final Timer clock = new Timer("progress", true);
    private int shown;
    private boolean isClosed;

    /**
     * @param line asked for whenever it will be shown
     * @param columns of the terminal at the moment; 0 if there is none
     */
    ProgressDisplay(Supplier<String> line, PrintWriter err, IntSupplier columns) {
        this.line = line;
        this.err = err;
        this.columns = columns;
        isTerminal = columns.getAsInt() > 0;
    }

    /** Shows a line at intervals until it is closed. */
    ProgressDisplay start() {
        int interval = isTerminal ? MILLIS_ON_TERMINAL : MILLIS_ELSEWHERE;
        clock.schedule(tick(), MILLIS_ON_TERMINAL, interval);
        return this;
    }

    synchronized void show() {
        if (isClosed) {
            return;
        }
        if (isTerminal) {
            replaceBy(FreeText.visible(line.get()));
        } else {
            err.println(FreeText.visible(line.get()));
        }
    }

    /** Prints a line that stays, below the progress there is. */
    synchronized void say(String text) {
        if (isClosed) {
            return;
        }
        if (shown > 0) {
            err.println();
            shown = 0;
        }
        err.println(text);
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        clock.cancel();
        erase();
    }

    /** One column stays free: in the last one, some terminals go on to the next line. */
    private void replaceBy(String text) {
        int room = Math.max(0, columns.getAsInt() - 1);
        String cut = text.substring(0, Math.min(text.length(), room));
        err.print("\r" + cut + " ".repeat(Math.max(0, Math.min(shown, room) - cut.length())));
        err.flush();
        shown = cut.length();
    }

    private void erase() {
        if (shown > 0) {
            replaceBy("");
            err.print("\r");
            err.flush();
        }
    }

    private TimerTask tick() {
        return new TimerTask() {
            @Override
            public void run() {
                show();
            }
        };
    }
}
