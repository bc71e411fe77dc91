package be.koffieronde.web.routes;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.language.Message;
import be.koffieronde.oidc.SignOn;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import be.koffieronde.web.SessionCookies;
import be.koffieronde.web.Throttle;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Coming in by an account of somebody else's.
 *
 * @param signOn null: nobody's
 */
public record SignOnRoutes(
        Accounts accounts,
        SessionCookies cookies,
        Throttle throttle,
        @Nullable SignOn signOn) {

    /** The page to come in by, which looks who is signed in. */
    private static final String SIGNED_IN = "/#in";

    private static final String KEPT = "sign-on";
    private static final int MINUTES = 10;

    public Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.GET, "/oidc", Access.OPEN, this::go),
                new Route(HandlerType.GET, "/oidc/callback", Access.OPEN, this::come));
    }

    private SignOn provider() {
        if (signOn == null) {
            throw Refusal.notFound();
        }
        return signOn;
    }

    private void go(Call call) {
        SignOn.Going going = provider().go(back(call.context()));
        keep(call.context(), going.kept(), MINUTES * 60);
        leave(call.context(), going.address().toString());
    }

    private void come(Call call) {
        throttle.count(call.context(), KEPT);
        String kept = Objects.requireNonNullElse(call.context().cookie(name(call.context())), "");
        keep(call.context(), "", 0);
        String email = provider()
                .come(new SignOn.Coming(kept, asked(call, "state"), asked(call, "code")), back(call.context()));
        String token = accounts.signInKnown(email).orElseThrow(() -> new Refusal(403, Message.of("web.not-invited")));
        throttle.well(call.context(), KEPT);
        cookies.token(call.context()).ifPresent(accounts::signOut);
        cookies.set(call.context(), token);
        leave(call.context(), SIGNED_IN);
    }

    private static String asked(Call call, String name) {
        String value = call.query(name);
        if (value == null || value.isEmpty()) {
            throw new Refusal(403, Message.of("oidc.refused"));
        }
        return value;
    }

    private URI back(Context context) {
        String scheme = cookies.visitors().isSecure(context) ? "https" : "http";
        try {
            return URI.create(scheme + "://" + context.host() + "/api/v1/oidc/callback");
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, Message.of("web.status", 400));
        }
    }

    private String name(Context context) {
        return (cookies.visitors().isSecure(context) ? "__Host-" : "") + "koffieronde-" + KEPT;
    }

    /** Lax: the provider is another site, from which the browser comes back. */
    private void keep(Context context, String kept, int seconds) {
        Cookie cookie = new Cookie(name(context), kept);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(cookies.visitors().isSecure(context));
        cookie.setSameSite(SameSite.LAX);
        cookie.setMaxAge(seconds);
        context.cookie(cookie);
    }

    private static void leave(Context context, String address) {
        context.status(303).header("Location", address);
    }
}
