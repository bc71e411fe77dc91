package be.koffieronde.accounts;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Passwords, of which only argon2id hashes are kept (OWASP's parameters: 19 MiB, 2 rounds, 1 thread). */
public final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each takes 19 MB while it is worked on: more of them wait. */
    private static final Semaphore WORKPLACES = new Semaphore(4, true);

    /** The hash of nobody's password: whoever does not exist is looked at as long as whoever does. */
    private static final String NOBODY = hashed(Secrets.token());

    private Passwords() {}

    /**
     * What is kept of a password.
     *
     * @throws InvalidInputException if it is too short or too long
     */
    public static String hash(String password) {
        int letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST || letters > LONGEST) {
            throw new InvalidInputException(Fault.of("accounts.password-length", letters, SHORTEST, LONGEST));
        }
        return hashed(password);
    }

    private static String hashed(String password) {
        return working(
                () -> Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult());
    }

    /**
     * Whether it is the password of a hash. It takes as long if it is not, or if there is none.
     *
     * @param hash null: there is none
     */
    static boolean isOf(@Nullable String hash, String password) {
        String shortened = password.length() > LONGEST * 2 ? password.substring(0, LONGEST * 2) : password;
        boolean isRight = working(
                () -> Password.check(shortened, hash == null ? NOBODY : hash).with(FUNCTION));
        return isRight && hash != null;
    }

    private static <T> T working(Supplier<T> work) {
        WORKPLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            WORKPLACES.release();
        }
    }
}
