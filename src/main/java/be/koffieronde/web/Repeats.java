package be.koffieronde.web;

import be.koffieronde.accounts.Secrets;
import be.koffieronde.language.Message;
import be.koffieronde.store.Database;
import be.koffieronde.store.people.AnswersGiven;
import be.koffieronde.store.people.AnswersGiven.Given;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that comes twice under the same {@code Idempotency-Key} as it did the first time, and does it once: phones
 * send again what they got no answer to.
 */
public record Repeats(Database database) {

    private static final int LONGEST = 100;
    private static final long REMEMBERED = TimeUnit.DAYS.toMillis(2);
    private static final long BUSY = TimeUnit.MINUTES.toMillis(1);

    public void answer(Call call, Route route) {
        boolean isOurs =
                route.method().equals(HandlerType.POST) && route.access().isSignedIn();
        String key = isOurs ? key(call) : null;
        if (key == null) {
            route.endpoint().answer(call);
        } else {
            answer(call, route, key);
        }
    }

    /**
     * The key of a request; null: none. Who has no account is told apart by whatever else lets them in.
     *
     * @throws Refusal if it cannot be one
     */
    public static @Nullable String key(Call call) {
        String key = call.context().header("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            throw new Refusal(422, Message.of("web.key", key.length(), LONGEST));
        }
        return key;
    }

    private void answer(Call call, Route route, String key) {
        String person = call.caller().id();
        String fingerprint = fingerprint(call);
        if (begin(person, key, fingerprint)) {
            first(call, route, key);
            return;
        }
        Given given = database.readAll(tx -> new AnswersGiven(tx).find(person, key))
                .orElseThrow(() -> new Refusal(409, Message.of("web.key-busy")));
        if (!given.fingerprint().equals(fingerprint)) {
            throw new Refusal(422, Message.of("web.key-used"));
        } else if (given.status() != AnswersGiven.NONE) {
            call.context().status(given.status());
            Call.send(call.context(), type(given.status()), given.body());
        } else if (given.created() > database.clock().millis() - BUSY) {
            throw new Refusal(409, Message.of("web.key-busy"));
        } else {
            // The program was ended while it answered; what may come twice can be done again.
            first(call, route, key);
        }
    }

    private boolean begin(String person, String key, String fingerprint) {
        return database.writeAll(tx -> {
            new AnswersGiven(tx).forgetBefore(tx.now() - REMEMBERED);
            return new AnswersGiven(tx).begin(person, key, fingerprint);
        });
    }

    private void first(Call call, Route route, String key) {
        String person = call.caller().id();
        call.wholeBy(writing -> keep(call, key, writing));
        try {
            route.endpoint().answer(call);
        } catch (RuntimeException e) {
            forget(person, key);
            throw e;
        }
        if (call.isSecret()) {
            forget(person, key);
            return;
        }
        keep(call, key, () -> {});
    }

    /** What is written is there just if its answer is. */
    private void keep(Call call, String key, Runnable writing) {
        Context context = call.context();
        database.writeAll(tx -> {
            writing.run();
            String body = Objects.requireNonNullElse(context.result(), "");
            new AnswersGiven(tx).end(call.caller().id(), key, context.statusCode(), body);
            return key;
        });
    }

    private void forget(String person, String key) {
        database.writeAll(tx -> {
            new AnswersGiven(tx).forget(person, key);
            return key;
        });
    }

    private static String type(int status) {
        return status < 400 ? "application/json" : "application/problem+json";
    }

    private static String fingerprint(Call call) {
        Context context = call.context();
        return Secrets.hash(context.path() + "?" + context.queryString() + " "
                + Base64.getEncoder().encodeToString(call.document()));
    }
}
