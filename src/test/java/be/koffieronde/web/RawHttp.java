package be.koffieronde.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, also such as no decent client sends. */
record RawHttp(int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    static RawHttp to(TestServer server) {
        return new RawHttp(URI.create(server.address()).getPort());
    }

    /** What is answered until the other end closes; a request should ask it to. */
    String send(byte[] request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(request, socket);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String send(String request) {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever is refused may find the door shut while they still talk. */
    private static void write(byte[] request, Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (SocketException e) {
            // What was answered until then is still to be read.
        }
    }

    private static String read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] bytes = new byte[8192];
        try {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                answer.write(bytes, 0, count);
            }
        } catch (SocketException e) {
            // Reset: what came before it counts.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Of an answer; 0: none came. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
