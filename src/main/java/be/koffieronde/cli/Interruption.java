package be.koffieronde.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/**
 * While open, the first Ctrl-C, request to terminate or end of the terminal only has something done; the next ends the program, as it does
 * before and after. A shutdown hook could not do that: once it runs, neither exit code nor a second Ctrl-C counts.
 * Java's door to signals, {@code sun.misc.Signal}, is entered by reflection, for the compiler warns of its name; where it
 * is closed, signals end the program at once.
 */
final class Interruption implements AutoCloseable {

    /** HUP comes when a terminal is closed. */
    private static final String[] SIGNALS = {"INT", "TERM", "HUP"};

    private final Runnable action;
    private final Map<String, Object> handlersBefore = new HashMap<>();

    private Interruption(Runnable action) {
        this.action = action;
    }

    /** From now on the first signal has the action run, in a thread of its own. */
    static Interruption calls(Runnable action) {
        Interruption interruption = new Interruption(action);
        interruption.open();
        return interruption;
    }

    /** Signals mean what they meant before. */
    @Override
    public synchronized void close() {
        handlersBefore.forEach(Interruption::restore);
        handlersBefore.clear();
    }

    private synchronized void open() {
        try {
            Object handler = handler();
            for (String signal : SIGNALS) {
                take(signal, handler);
            }
        } catch (ReflectiveOperationException e) {
            close();
        }
    }

    /** Not what whoever started the program wants it to ignore, as {@code nohup} does. */
    private void take(String signal, Object handler) throws ReflectiveOperationException {
        Object before;
        try {
            before = replace(signal, handler);
        } catch (InvocationTargetException e) {
            // This system has no such signal, or keeps it for itself.
            return;
        }
        if (before.equals(
                Class.forName("sun.misc.SignalHandler").getField("SIG_IGN").get(null))) {
            replace(signal, before);
        } else {
            handlersBefore.put(signal, before);
        }
    }

    private void called() {
        close();
        action.run();
    }

    private Object handler() throws ReflectiveOperationException {
        Runnable first = this::called;
        MethodHandle called = MethodHandles.publicLookup()
                .findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                .bindTo(first);
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        return MethodHandleProxies.asInterfaceInstance(handler, MethodHandles.dropArguments(called, 0, signal()));
    }

    private static void restore(String signal, Object handler) {
        try {
            replace(signal, handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The handler there was before. */
    private static Object replace(String signal, Object handler) throws ReflectiveOperationException {
        Object named = signal().getConstructor(String.class).newInstance(signal);
        return signal().getMethod("handle", signal(), Class.forName("sun.misc.SignalHandler"))
                .invoke(null, named, handler);
    }

    private static Class<?> signal() throws ClassNotFoundException {
        return Class.forName("sun.misc.Signal");
    }
}
