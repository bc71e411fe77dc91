package be.koffieronde.fuzz;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Waits for what may hang, and says where it does. */
record Watchdog(Duration patience) {

    /** How much longer to wait after having said so. */
    private static final int AGAIN = 5;

    /** What hangs for good: nothing more can be tried in this virtual machine. */
    static final class HangsException extends RuntimeException {

        HangsException(String message) {
            super(message);
        }
    }

    /**
     * What the task gives.
     *
     * @param bark told the stack of a task that takes longer than the patience
     */
    <T> T watch(Callable<T> task, Consumer<String> bark) {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(future, "watched");
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            bark.accept(stack(thread));
            return waitOn(future);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T waitOn(FutureTask<T> future) {
        try {
            return future.get(AGAIN * patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HangsException("hangs for more than %d s".formatted((AGAIN + 1) * patience.toSeconds()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String stack(Thread thread) {
        StringBuilder stack = new StringBuilder();
        for (StackTraceElement element : thread.getStackTrace()) {
            stack.append("\tat ").append(element).append('\n');
        }
        return stack.toString();
    }
}
