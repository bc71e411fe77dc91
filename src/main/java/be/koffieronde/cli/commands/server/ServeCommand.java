package be.koffieronde.cli.commands.server;

import be.koffieronde.cli.options.StoreOptions;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Interruption;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.demo.Demonstration;
import be.koffieronde.demo.Demonstration.Account;
import be.koffieronde.language.Message;
import be.koffieronde.operation.JsonLog;
import be.koffieronde.store.Database;
import be.koffieronde.store.DatabaseAddress;
import be.koffieronde.web.server.Doorway;
import be.koffieronde.web.server.Serving;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves centres over HTTP until it is told to end. */
@Command(
        name = "serve",
        description = {
            "Serves a centre over HTTP: its problems, rosters, logs and people, planning in the background.",
            "",
            "Ctrl-C or a request to terminate ends it; what is being planned is saved and gone on with next time."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde serve",
            "  koffieronde serve --demo",
            "  koffieronde serve --port 9000 --data /srv/koffieronde"
        })
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 0: any. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(
            names = "--listen",
            paramLabel = "HOST",
            description =
                    "The address to listen on, such as 0.0.0.0 for all. Default: ${DEFAULT-VALUE}, this machine alone.")
    private String host = "127.0.0.1";

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = "The address of a proxy on another machine that speaks https for this server. One on this"
                    + " machine need not be told.")
    private Set<String> proxies = Set.of();

    @ArgGroup(exclusive = false)
    private @Nullable OidcOptions oidc;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--demo",
            description = "Serve the shipped centre limburg with somebody of each role, to look around in. It is made"
                    + " anew each time, and kept nowhere.")
    private boolean isDemo;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Only start the demonstration, answer once and end: what the launcher's archive is made of.")
    private boolean isRehearsal;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw UnfitOptions.value(spec.commandLine(), "--port", Message.of("cli.range", port, 0, HIGHEST_PORT));
        }
        if (!isDemo && !isRehearsal) {
            return serve(store.address(), List.of());
        }
        for (String option : List.of("--data", "--database")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UnfitOptions(spec.commandLine(), "cli.demo-elsewhere", option);
            }
        }
        try (ThrowAwayDirectory directory = ThrowAwayDirectory.make()) {
            DatabaseAddress address = DatabaseAddress.in(directory.path());
            return serve(address, accounts(address));
        }
    }

    private static List<Account> accounts(DatabaseAddress address) {
        try (Database database = Database.open(address, Clock.systemUTC())) {
            return Demonstration.into(database);
        }
    }

    private int serve(DatabaseAddress address, List<Account> accounts) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Interruption interruption = Interruption.calls(end::countDown);
        JsonLog log = JsonLog.to(Page.err(spec).out());
        try (interruption;
                log;
                Serving serving = Serving.start(address, Clock.systemUTC(), doorway())) {
            if (isRehearsal) {
                Rehearsal.of(serving.address());
                return ExitCode.FINE;
            }
            if (serving.isPastWalls()) {
                Page.err(spec).say("cli.print.serve.past-walls");
            }
            Page out = Page.out(spec);
            serving.firstToken()
                    .ifPresent(token -> out.say("cli.print.serve.first", serving.address() + "#first=" + token));
            accounts.forEach(account -> out.say(
                    "cli.print.serve.account",
                    account.role().word(),
                    serving.address() + "#demo=" + account.login() + "." + account.password(),
                    account.login(),
                    account.password()));
            out.say("cli.print.serve.listening", serving.address());
            out.out().flush();
            end.await();
        }
        return ExitCode.FINE;
    }

    private Doorway doorway() {
        return new Doorway(host, isRehearsal ? 0 : port, proxies, oidc == null ? null : oidc.provider(), isDemo);
    }
}
