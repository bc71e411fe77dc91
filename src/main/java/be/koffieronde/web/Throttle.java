package be.koffieronde.web;

import be.koffieronde.language.Message;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Slows down whoever guesses: by login and address, by address for any logins, and by login from anywhere. What goes well is
 * not counted, so many people behind one address do not hinder one another.
 */
public final class Throttle {

    private final Visitors visitors;
    private final Attempts byBoth;
    private final Attempts byAddress;
    private final Attempts byLogin;

    public Throttle(Visitors visitors, Clock clock) {
        this.visitors = visitors;
        byBoth = new Attempts(clock, 10, Duration.ofSeconds(30));
        byAddress = new Attempts(clock, 40, Duration.ofSeconds(2));
        byLogin = new Attempts(clock, 100, Duration.ofSeconds(10));
    }

    /**
     * Somebody tries to come in, and is counted until it went {@link #well}.
     *
     * @param as the login that they give, or what they want to do by other means
     * @throws Refusal if they tried too often
     */
    public void count(Context context, String as) {
        String login = as.strip().toLowerCase(Locale.ROOT);
        String address = visitors.address(context);
        Duration wait = Stream.of(byBoth.wait(both(address, login)), byAddress.wait(address), byLogin.wait(login))
                .max(Duration::compareTo)
                .orElseThrow();
        if (!wait.isZero()) {
            long seconds = Math.max(1, wait.toSeconds() + (wait.toMillisPart() > 0 ? 1 : 0));
            context.header("Retry-After", String.valueOf(seconds));
            throw new Refusal(429, Message.of("web.too-often", seconds));
        }
        byBoth.count(both(address, login));
        byAddress.count(address);
        byLogin.count(login);
    }

    /** It was somebody who may come in. */
    public void well(Context context, String as) {
        String login = as.strip().toLowerCase(Locale.ROOT);
        String address = visitors.address(context);
        byBoth.giveBack(both(address, login));
        byAddress.giveBack(address);
        byLogin.giveBack(login);
    }

    private static String both(String address, String login) {
        return address + " " + login;
    }
}
