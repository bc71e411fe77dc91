package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Headers that come a few bytes at a time, by a clock that goes on whenever it is looked at. */
@Timeout(60)
class TimedHeadsTest {

    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";
    private static final int MOST_PIECES = 1000;

    /** How long an answer is waited for between two pieces. */
    private static final int PAUSE_MILLIS = 20;

    private final AtomicLong nanos = new AtomicLong();
    private final Server server = new Server();
    private final ServerConnector connector =
            new ServerConnector(server, new TimedHeads(new HttpConfiguration(), this::now));
    private volatile long step;

    private long now() {
        return nanos.getAndAdd(TimeUnit.SECONDS.toNanos(step));
    }

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Content.Source.consumeAll(request, callback);
                return true;
            }
        });
        server.start();
    }

    @AfterEach
    void end() throws Exception {
        server.stop();
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(PAUSE_MILLIS);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** A piece after the other until something is answered, or the other end closes: then empty. */
    private static String answer(String head, String piece, Socket socket) throws IOException {
        send(head, socket);
        for (int i = 0; i < MOST_PIECES; i++) {
            try {
                byte[] answer = new byte[1024];
                int count = socket.getInputStream().read(answer);
                return count < 0 ? "" : new String(answer, 0, count, StandardCharsets.US_ASCII);
            } catch (SocketTimeoutException e) {
                send(piece, socket);
            } catch (SocketException e) {
                return "";
            }
        }
        throw new AssertionError("nothing was answered and nothing closed");
    }

    private static void send(String text, Socket socket) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void headers_that_come_a_byte_at_a_time_are_cut_off() throws IOException {
        step = 5;
        try (Socket socket = socket()) {
            assertThat(answer("GET / HTTP/1.1\r\nHost: here\r\nX: ", "a", socket))
                    .isEmpty();
        }
        assertThat(TimeUnit.NANOSECONDS.toSeconds(nanos.get())).isGreaterThan(TimedHeads.MOST_SECONDS);
    }

    @Test
    void headers_in_pieces_are_taken_in_time() throws IOException {
        step = 0;
        try (Socket socket = socket()) {
            assertThat(answer("GET / HTTP/1.1\r\n", "X: a\r\nHost: here\r\n\r\n", socket))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void each_request_of_a_connection_has_its_own_time() throws IOException {
        step = TimedHeads.MOST_SECONDS;
        try (Socket socket = socket()) {
            for (int i = 0; i < 5; i++) {
                assertThat(answer(REQUEST, "", socket)).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void a_body_may_take_longer_than_headers() throws IOException {
        step = TimedHeads.MOST_SECONDS + 1;
        try (Socket socket = socket()) {
            InputStream in = socket.getInputStream();
            assertThat(answer("POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\n", "a", socket))
                    .startsWith("HTTP/1.1 200");
            assertThat(in.available()).isZero();
        }
    }
}
