package be.koffieronde.accounts;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whoever runs the server, beside it: may do what administrators of centres may, in all of them. */
public record Operator(Database database) {

    /**
     * The people of a centre.
     *
     * @param centre its id or name; null: the only one
     * @throws InvalidInputException if there is no such centre, or are several
     */
    public CentrePeople people(@Nullable String centre) {
        List<Centre> all = database.readAll(tx -> new Centres(tx).all());
        List<Centre> meant = all.stream()
                .filter(one ->
                        centre == null || one.id().equals(centre) || one.name().equals(centre))
                .toList();
        if (meant.size() != 1) {
            String names =
                    all.stream().map(one -> one.id() + " (" + one.name() + ")").collect(Collectors.joining(", "));
            throw new InvalidInputException(
                    centre == null
                            ? Fault.of("accounts.which-centre", all.size(), names)
                            : Fault.of("accounts.no-centre", centre, names));
        }
        return new CentrePeople(database, meant.get(0).id(), null);
    }

    /**
     * Somebody of a centre.
     *
     * @throws InvalidInputException if nobody there has the login
     */
    public static Colleague find(CentrePeople people, String login) {
        return people.all().stream()
                .filter(one -> one.login().equals(Login.normal(login)))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.of("accounts.nobody", Login.normal(login))));
    }
}
