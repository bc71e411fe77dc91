package be.koffieronde.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to another server that can be cut: then nobody comes through, as when that server is away. */
final class Relay implements AutoCloseable {

    private final String host;
    private final int port;
    private final int own;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private ServerSocket door;

    Relay(String host, int port) {
        this.host = host;
        this.port = port;
        door = listening(0);
        own = door.getLocalPort();
        letIn(door);
    }

    private static ServerSocket listening(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return own;
    }

    private void letIn(ServerSocket at) {
        daemon(() -> {
            while (true) {
                Socket near = at.accept();
                Socket far = new Socket(host, port);
                open.add(near);
                open.add(far);
                daemon(() -> pass(near, far));
                daemon(() -> pass(far, near));
            }
        });
    }

    private static void pass(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        in.transferTo(out);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // It was cut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    void cut() throws IOException {
        door.close();
        for (Socket one = open.poll(); one != null; one = open.poll()) {
            one.close();
        }
    }

    void mend() {
        door = listening(own);
        letIn(door);
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
