package be.koffieronde.cli.commands.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** Asks a server what everybody asks first, so that all that answering takes is loaded. */
final class Rehearsal {

    private static final List<String> QUESTIONS = List.of("readyz", "openapi.yaml", "metrics");

    private Rehearsal() {}

    /** @param address of the server, ending in a slash */
    static void of(String address) {
        for (String question : QUESTIONS) {
            try (InputStream answer = URI.create(address + question).toURL().openStream()) {
                answer.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
