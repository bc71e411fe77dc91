package be.koffieronde.accounts;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import java.util.Locale;

/** What people give to come in: mostly an address for e-mail. Capitals do not matter. */
final class Login {

    private static final int LONGEST = 200;

    private Login() {}

    /** As it is kept. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The same of a new one.
     *
     * @throws InvalidInputException if it cannot be one
     */
    static String checked(String login) {
        String normal = normal(login);
        boolean isFit = !normal.isEmpty()
                && normal.length() <= LONGEST
                && normal.chars().noneMatch(Character::isWhitespace)
                && FreeText.unfit(normal).isEmpty();
        if (!isFit) {
            throw new InvalidInputException(
                    Fault.of("accounts.login-form", FreeText.visible(FreeText.cut(normal)), LONGEST));
        }
        return normal;
    }
}
