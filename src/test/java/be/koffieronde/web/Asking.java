package be.koffieronde.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks for an operation with nothing in it, to be let in or not. */
final class Asking {

    private final TestServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    Asking(TestServer server) {
        this.server = server;
    }

    /** The status, and the code of what is wrong if something is. */
    String code(Contract.Operation operation, String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
                .method(
                        operation.method(),
                        operation.method().matches("GET|DELETE")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return code(http.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Live events have no end: what is fine is not read. */
    private static String code(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return answer.statusCode() < 400
                    ? String.valueOf(answer.statusCode())
                    : answer.statusCode() + " "
                            + new ObjectMapper()
                                    .readTree(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                                    .path("code")
                                    .asText();
        }
    }
}
