package be.koffieronde.web;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Secrets;
import be.koffieronde.language.Message;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.work.Jobs;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets in by a route whoever may: the one place that decides it. */
final class Guard {

    /** By which browsers are known; programs may send the token as bearer instead. */
    static final String COOKIE = "koffieronde";

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final Map<String, Function<String, Optional<String>>> centres;

    Guard(Accounts accounts, Database database) {
        this.accounts = accounts;
        centres = Map.of(
                "centre", Optional::of,
                "problem",
                        id -> database.readAll(tx -> new Problems(tx).find(id).map(Problems.Stored::centre)),
                "roster", id -> database.readAll(tx -> new Rosters(tx).find(id).map(Rosters.Stored::centre)),
                "job", id -> database.readAll(tx -> new Jobs(tx).find(id).map(Jobs.Job::centre)));
    }

    /**
     * The call of somebody who may make it.
     *
     * @throws Refusal if they may not
     */
    Call admit(Context context, Route route) {
        checkOrigin(context);
        Caller caller = caller(context).orElse(null);
        Access access = route.access();
        if (!access.isSignedIn()) {
            return new Call(context, caller, null);
        }
        if (caller == null) {
            throw new Refusal(401, Message.of("web.sign-in"));
        }
        checkForgery(context);
        return new Call(context, caller, access.right() == null ? null : place(context, caller, access.right()));
    }

    private Optional<Caller> caller(Context context) {
        String token = token(context);
        return token == null ? Optional.empty() : accounts.caller(token);
    }

    static @Nullable String token(Context context) {
        String bearer = context.header("Authorization");
        return bearer != null && bearer.startsWith(BEARER)
                ? bearer.substring(BEARER.length())
                : Optional.ofNullable(context.cookie("__Host-" + COOKIE)).orElse(context.cookie(COOKIE));
    }

    private Caller.Place place(Context context, Caller caller, Right right) {
        Caller.Place place = centre(context, caller).flatMap(caller::in).orElseThrow(Refusal::notFound);
        if (!right.isOf(place.role())) {
            throw new Refusal(403, Message.of("web.may-not"));
        }
        return place;
    }

    /** The centre that a request is about: by its path, else as it says, else the only one of the caller. */
    private Optional<String> centre(Context context, Caller caller) {
        Map<String, String> path = context.pathParamMap();
        for (Map.Entry<String, Function<String, Optional<String>>> known : centres.entrySet()) {
            String id = path.get(known.getKey());
            if (id != null) {
                return known.getValue().apply(id);
            }
        }
        List<Caller.Place> places = caller.places();
        return Optional.ofNullable(context.queryParam("centre"))
                .or(() -> places.size() == 1 ? Optional.of(places.get(0).centre()) : Optional.empty());
    }

    private static boolean isRead(Context context) {
        return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    }

    /** What another site makes a browser send is refused. */
    private static void checkOrigin(Context context) {
        String origin = context.header("Origin");
        if (!isRead(context) && origin != null && !isOurs(origin, Objects.requireNonNullElse(context.host(), ""))) {
            throw new Refusal(403, Message.of("web.other-site"));
        }
    }

    private static boolean isOurs(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Browsers send cookies by themselves: whoever writes by one shows that they could read an answer, too. */
    private static void checkForgery(Context context) {
        String token = token(context);
        boolean isByCookie = context.header("Authorization") == null;
        if (!isRead(context)
                && isByCookie
                && (token == null || !forgeryToken(token).equals(context.header("X-CSRF-Token")))) {
            throw new Refusal(403, Message.of("web.forged"));
        }
    }

    /** What pages of ours send along with whatever changes something. */
    static String forgeryToken(String token) {
        return Secrets.hash("csrf " + token);
    }
}
