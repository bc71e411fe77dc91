package be.koffieronde.operation;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program's own log, a JSON object on a line. Libraries stay silent, and of a failure only its kind and place are told:
 * their texts tell the values of what was going on, such as names.
 */
public final class JsonLog extends Handler implements AutoCloseable {

    /** What all loggers of the program are below; kept, as the JDK forgets loggers that nobody keeps. */
    private static final Logger PROGRAM = Logger.getLogger("be.koffieronde");

    private final PrintWriter out;

    private JsonLog(PrintWriter out) {
        this.out = out;
    }

    /** From now on the log goes to a stream, and nowhere else. */
    public static JsonLog to(PrintWriter out) {
        JsonLog log = new JsonLog(out);
        PROGRAM.setUseParentHandlers(false);
        PROGRAM.setLevel(Level.INFO);
        PROGRAM.addHandler(log);
        return log;
    }

    /** A parameter that is a map has fields of the line. */
    @Override
    public void publish(LogRecord entry) {
        JsonObject line = new JsonObject()
                .with("time", entry.getInstant().toString())
                .with("level", entry.getLevel().getName())
                .with("message", entry.getMessage());
        Object[] parameters = entry.getParameters();
        Stream.of(parameters == null ? new Object[0] : parameters)
                .filter(Map.class::isInstance)
                .forEach(some -> ((Map<?, ?>) some).forEach((name, value) -> line.with(String.valueOf(name), value)));
        if (entry.getThrown() != null) {
            line.withList("failure", trace(entry.getThrown()), text -> text);
        }
        out.println(JsonLayout.line(line.fields()));
        out.flush();
    }

    /** What kinds of failure led to one another, and where, the innermost last; without what they say. */
    static List<String> trace(@Nullable Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .flatMap(one -> Stream.concat(
                        Stream.of(one.getClass().getName()),
                        Stream.of(one.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("be.koffieronde."))
                                .map(frame -> "at " + frame)))
                .toList();
    }

    @Override
    public void flush() {
        out.flush();
    }

    /** The program is silent again. */
    @Override
    public void close() {
        PROGRAM.removeHandler(this);
    }
}
