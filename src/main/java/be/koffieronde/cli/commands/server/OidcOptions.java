package be.koffieronde.cli.commands.server;

import be.koffieronde.oidc.Provider;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** By whose accounts people may come in, too: all of it, or nothing. */
final class OidcOptions {

    @Option(
            names = "--oidc",
            required = true,
            paramLabel = "ISSUER",
            description = "Lets people come in by their account elsewhere, too (OpenID Connect), such as"
                    + " https://login.centrum.be. It must say /api/v1/oidc/callback is where they come back.")
    private String issuer;

    @Option(
            names = "--oidc-client",
            required = true,
            paramLabel = "ID",
            description = "What this server is called there.")
    private String client;

    @Option(
            names = "--oidc-secret-file",
            required = true,
            paramLabel = "FILE",
            description = "A file with the secret that goes with it.")
    private Path secret;

    /**
     * Where people have their accounts.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if they cannot be used
     */
    Provider provider() {
        return Provider.of(issuer, client, secret);
    }
}
