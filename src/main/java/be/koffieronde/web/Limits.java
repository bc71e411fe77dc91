package be.koffieronde.web;

import io.javalin.config.JavalinConfig;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** What every request keeps within, and every answer tells a browser. */
public final class Limits {

    /** Most bytes of any body: the largest problem has a tenth. */
    static final int MOST_BYTES = 32 << 20;

    /** Most bytes of a body that is no document. */
    static final int MOST_OF_FORM = 256 << 10;

    private static final int MOST_OF_HEADERS = 16 << 10;
    private static final long IDLE_MILLIS = 30_000;

    /** Whoever sends slower than this only keeps a thread busy. */
    private static final long LEAST_BYTES_A_SECOND = 200;

    private static final long GRACE_SECONDS = 10;

    private Limits() {}

    /** Whether a body of which so much has come by now comes too slowly. */
    static boolean isTooSlow(long bytes, long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        return seconds >= GRACE_SECONDS && bytes < seconds * LEAST_BYTES_A_SECOND;
    }

    /**
     * A server that keeps them.
     *
     * @param host to listen on
     * @param port 0: any that is free
     */
    public static void into(JavalinConfig config, Visitors visitors, String host, int port) {
        config.http.maxRequestSize = MOST_BYTES;
        SafeHeaders headers = new SafeHeaders(visitors);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new RequestFaults(headers));
            server.insertHandler(new SizeLimitHandler(MOST_BYTES, -1));
        });
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new TimedHeads(http, System::nanoTime));
            connector.setHost(host);
            connector.setPort(port);
            return connector;
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(MOST_OF_HEADERS);
            http.setIdleTimeout(IDLE_MILLIS);
            http.addCustomizer(headers);
        });
    }
}
