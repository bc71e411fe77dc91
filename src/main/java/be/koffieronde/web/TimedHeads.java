package be.koffieronde.web;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Connections on which a request's line and headers must be there in time. Jetty bounds the silence between two bytes, and how
 * slowly a body comes; whoever sends headers a byte a second would be waited for as long as they fit.
 */
final class TimedHeads extends HttpConnectionFactory {

    /** From its first byte until its last, of any head. */
    static final long MOST_SECONDS = 20;

    private final LongSupplier nanos;

    /** @param nanos a clock such as {@link System#nanoTime} */
    TimedHeads(HttpConfiguration http, LongSupplier nanos) {
        super(http);
        this.nanos = nanos;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return configure(new TimedConnection(getHttpConfiguration(), connector, endPoint, nanos), connector, endPoint);
    }

    private static final class TimedConnection extends HttpConnection {

        private final LongSupplier nanos;
        private long heads = -1;
        private long began;

        TimedConnection(HttpConfiguration http, Connector connector, EndPoint endPoint, LongSupplier nanos) {
            super(http, connector, endPoint);
            this.nanos = nanos;
        }

        /** Whenever bytes have come, be they few: no timer is needed, as who sends none at all is idle. */
        @Override
        public void onFillable() {
            if (getMessagesIn() != heads) {
                heads = getMessagesIn();
                began = nanos.getAsLong();
            } else if (getParser().inHeaderState()
                    && nanos.getAsLong() - began > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                getEndPoint().close();
                return;
            }
            super.onFillable();
        }
    }
}
