package be.koffieronde.web;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.Right;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lets in by a route whoever may: the one place that decides it. */
public final class Guard {

    private final Function<String, Optional<Caller>> callers;
    private final SessionCookies cookies;
    private final Map<String, Function<String, Optional<String>>> centres;

    public Guard(Accounts accounts, SessionCookies cookies, Database database) {
        callers = new Remembered<>(accounts::caller);
        this.cookies = cookies;
        centres = Map.of(
                "centre", Optional::of,
                "problem", found(database, (id, tx) -> new Problems(tx).find(id).map(Problems.Stored::centre)),
                "roster", found(database, (id, tx) -> new Rosters(tx).find(id).map(Rosters.Stored::centre)),
                "job", found(database, (id, tx) -> new Jobs(tx).find(id).map(Jobs.Job::centre)));
    }

    private static Function<String, Optional<String>> found(
            Database database, BiFunction<String, Tx, Optional<String>> centre) {
        return new Remembered<>(id -> database.readAll(tx -> centre.apply(id, tx)));
    }

    /**
     * The call of somebody who may make it.
     *
     * @throws Refusal if they may not
     */
    public Call admit(Context context, Route route) {
        checkOrigin(context);
        checkNames(context);
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
        return cookies.token(context).flatMap(callers);
    }

    /** Nothing that we name has such characters; some databases cannot even be asked for them. */
    private static void checkNames(Context context) {
        Stream<String> asked = Stream.concat(
                context.pathParamMap().values().stream(),
                context.queryParamMap().values().stream().flatMap(List::stream));
        if (asked.anyMatch(name -> FreeText.unfit(name).isPresent())) {
            throw Refusal.notFound();
        }
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
        boolean isOthers = origin == null
                ? "cross-site".equals(context.header("Sec-Fetch-Site"))
                : !isOurs(origin, Objects.requireNonNullElse(context.host(), ""));
        if (!isRead(context) && isOthers) {
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
    private void checkForgery(Context context) {
        if (!isRead(context) && cookies.isByCookie(context) && !cookies.showsForgeryToken(context)) {
            throw new Refusal(403, Message.of("web.forged"));
        }
    }
}
