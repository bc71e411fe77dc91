package be.koffieronde.oidc;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who knows people, and as what it knows this server.
 *
 * @param issuer as it names itself; what it publishes is found below it
 * @param client the id it gave this server
 * @param secret that goes with it
 */
public record Provider(URI issuer, String client, String secret) {

    /**
     * The same with the secret in a file.
     *
     * @throws InvalidInputException if the file cannot be read, or the issuer is no address that can be trusted
     */
    public static Provider of(String issuer, String client, Path secret) {
        return new Provider(checked(issuer), client, read(secret));
    }

    private static String read(Path secret) {
        try {
            return Files.readString(secret, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new InvalidInputException(Fault.of("oidc.no-secret").in(secret.toString()));
        }
    }

    private static URI checked(String issuer) {
        try {
            URI uri = URI.create(issuer);
            if ("https".equals(uri.getScheme()) || isThisMachine(uri)) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new InvalidInputException(Fault.of("oidc.issuer", issuer));
    }

    /** What does not leave the machine cannot be read on the way. */
    private static boolean isThisMachine(URI uri) {
        return "http".equals(uri.getScheme())
                && ("localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost()));
    }
}
