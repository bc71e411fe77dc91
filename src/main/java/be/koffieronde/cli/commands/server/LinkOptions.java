package be.koffieronde.cli.commands.server;

import be.koffieronde.accounts.Invitation;
import be.koffieronde.cli.terminal.Page;
import picocli.CommandLine.Option;

/** Where links lead to. */
final class LinkOptions {

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where people reach the server, for the link. Default: ${DEFAULT-VALUE}.")
    private String address = "http://localhost:8080/";

    /** Prints what lets somebody in, once. */
    void print(String login, Invitation.Sent sent, Page out) {
        String use = sent.isKnown() ? "join" : "password";
        out.say("cli.print.people.link." + use, login);
        out.line(address.replaceFirst("/*$", "/") + "#" + use + "=" + sent.token());
    }
}
