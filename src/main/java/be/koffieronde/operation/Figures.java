package be.koffieronde.operation;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Figures of a server, as Prometheus reads them. */
public final class Figures {

    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("koffieronde_requests_total")
            .help("Requests answered, by method, route and status.")
            .labelNames("method", "route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("koffieronde_request_seconds")
            .help("How long answers took, by method and route.")
            .labelNames("method", "route")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);

    public Figures() {
        Runtime machine = Runtime.getRuntime();
        gauge("jvm_memory_used_bytes", "Heap in use.", () -> machine.totalMemory() - machine.freeMemory());
        gauge("jvm_memory_max_bytes", "Heap at most.", machine::maxMemory);
        gauge(
                "jvm_threads",
                "Threads.",
                () -> ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                "jvm_uptime_seconds",
                "How long the program runs.",
                () -> ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        gauge("jvm_gc_seconds", "How long garbage was collected.", Figures::collecting);
    }

    private static double collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(collector -> Math.max(0, collector.getCollectionTime()))
                        .sum()
                / 1000.0;
    }

    /** A figure that is asked for whenever somebody looks. */
    public void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name("koffieronde_" + name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /** Several, by what they are of. */
    public void gauges(String name, String help, String label, Supplier<Map<String, Integer>> values) {
        GaugeWithCallback.builder()
                .name("koffieronde_" + name)
                .help(help)
                .labelNames(label)
                .callback(callback -> values.get().forEach((of, value) -> callback.call(value, of)))
                .register(registry);
    }

    /**
     * Counts an answer.
     *
     * @param route as it is written for all: a path as it was asked has ids and secrets in it
     */
    public void answered(String method, String route, int status, double millis) {
        requests.labelValues(method, route, String.valueOf(status)).inc();
        seconds.labelValues(method, route).observe(millis / 1000);
    }

    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape(), EscapingScheme.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
