package be.koffieronde.problem;

import be.koffieronde.problem.time.Window;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Windows of an ordinary school day: asked once per visit and move, so the search stands or falls with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WindowBenchmark {

    private final List<Window> lessons =
            windows("08:45-09:35", "09:35-10:25", "10:40-11:30", "11:30-12:20", "13:30-14:20");
    private final List<Window> free = windows("08:30-08:45", "10:25-10:40", "11:30-13:30", "15:25-16:30");

    /** The common moments of a class and a teacher, made once per day when visits are made. */
    @Benchmark
    public List<Window> intersect() {
        return Window.intersect(lessons, free);
    }

    /** Whether a session fits the last lesson of the day, the longest search there is. */
    @Benchmark
    public boolean contains() {
        return Window.anyContains(lessons, 13 * 60 + 30, 14 * 60 + 20);
    }

    private static List<Window> windows(String... texts) {
        return List.of(texts).stream().map(Window::parse).toList();
    }
}
