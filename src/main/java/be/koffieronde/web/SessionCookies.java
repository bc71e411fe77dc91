package be.koffieronde.web;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Secrets;
import be.koffieronde.format.json.JsonObject;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;

/**
 * How people are known from one request to the next: browsers by a cookie that no page can read, programs by a bearer token. On
 * https only a cookie that no other site can have set counts.
 */
public record SessionCookies(Visitors visitors) {

    private static final String COOKIE = "koffieronde";
    private static final String BEARER = "Bearer ";

    /** What somebody is known by; empty: nothing. */
    public Optional<String> token(Context context) {
        String bearer = context.header("Authorization");
        return bearer != null && bearer.startsWith(BEARER)
                ? Optional.of(bearer.substring(BEARER.length()))
                : byCookie(context);
    }

    private Optional<String> byCookie(Context context) {
        return Optional.ofNullable(context.cookie(name(visitors.isSecure(context))));
    }

    private static String name(boolean isSecure) {
        return isSecure ? "__Host-" + COOKIE : COOKIE;
    }

    /** Whether the token is one that browsers send by themselves, whatever site made them. */
    boolean isByCookie(Context context) {
        String bearer = context.header("Authorization");
        return bearer == null || !bearer.startsWith(BEARER);
    }

    /** Whether somebody who is known by a cookie shows that they could read an answer, too. */
    boolean showsForgeryToken(Context context) {
        byte[] shown =
                Objects.requireNonNullElse(context.header("X-CSRF-Token"), "").getBytes(StandardCharsets.UTF_8);
        return token(context)
                .map(token -> MessageDigest.isEqual(forgeryToken(token).getBytes(StandardCharsets.UTF_8), shown))
                .orElse(false);
    }

    /** What pages of ours send along with whatever changes something. */
    public static String forgeryToken(String token) {
        return Secrets.hash("csrf " + token);
    }

    /** Lets a browser know a token by a cookie; programs are told it. */
    public void welcome(Call call, int status, String token) {
        Context context = call.context();
        set(context, token);
        boolean isBrowser = context.header("Origin") != null || context.header("Sec-Fetch-Site") != null;
        JsonObject answer = new JsonObject();
        if (!isBrowser) {
            answer.with("token", token);
        }
        call.answerSecret(status, answer.with("csrf", forgeryToken(token)).fields());
    }

    /** Lets a browser know a token by a cookie. */
    public void set(Context context, String token) {
        context.cookie(cookie(context, token, Math.toIntExact(Accounts.SIGNED_IN.toSeconds())));
    }

    /** Makes a browser forget. */
    public void forget(Context context) {
        context.cookie(cookie(context, "", 0));
    }

    private Cookie cookie(Context context, String token, int seconds) {
        boolean isSecure = visitors.isSecure(context);
        Cookie cookie = new Cookie(name(isSecure), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
