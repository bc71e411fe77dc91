package be.koffieronde.accounts;

import be.koffieronde.accounts.OneTimeLinks.Use;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Links.Link;
import be.koffieronde.store.people.LoginSessions;
import be.koffieronde.store.people.Memberships;
import be.koffieronde.store.people.Memberships.Membership;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People coming in and going out. */
public final class Accounts {

    /** How long somebody stays signed in. */
    public static final Duration SIGNED_IN = Duration.ofDays(30);

    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /**
     * Signs somebody in.
     *
     * @return a token by which they are known from now on; empty if login or password are wrong
     */
    public Optional<String> signIn(String login, String password) {
        Optional<Person> person = database.readAll(tx -> new People(tx).byLogin(Login.normal(login)));
        boolean isRight = Passwords.isOf(person.map(Person::password).orElse(null), password);
        return isRight ? person.map(one -> session(one.id())) : Optional.empty();
    }

    /**
     * Signs in whom somebody trustworthy knows, without a password. Who was invited and has none has come in by it.
     *
     * @return a token by which they are known from now on; empty if nobody has the login
     */
    public Optional<String> signInKnown(String login) {
        return database.writeAll(tx -> new People(tx)
                .byLogin(Login.normal(login))
                .map(person -> {
                    if (person.password() == null) {
                        joinFirst(person.id(), tx);
                    }
                    return session(person.id(), tx);
                }));
    }

    /** Into the centre that invited somebody first; the others have their links. */
    private static void joinFirst(String person, Tx tx) {
        List<Membership> all = new Memberships(tx).ofPerson(person);
        if (all.size() == 1) {
            new Memberships(tx).join(all.get(0).centre(), person);
        }
    }

    private String session(String person) {
        return database.writeAll(tx -> session(person, tx));
    }

    private static String session(String person, Tx tx) {
        String token = Secrets.token();
        new LoginSessions(tx).add(Secrets.hash(token), person, tx.now() + SIGNED_IN.toMillis());
        return token;
    }

    public void signOut(String token) {
        database.writeAll(tx -> {
            new LoginSessions(tx).remove(Secrets.hash(token));
            return token;
        });
    }

    /** Who has a token; empty if nobody has. */
    public Optional<Caller> caller(String token) {
        return database.readAll(tx -> new LoginSessions(tx)
                .person(Secrets.hash(token))
                .flatMap(id -> new People(tx).find(id))
                .map(person -> caller(person, tx)));
    }

    private static Caller caller(Person person, Tx tx) {
        List<Caller.Place> places = new Memberships(tx)
                .ofPerson(person.id()).stream()
                        .filter(Membership::isJoined)
                        .map(Accounts::place)
                        .toList();
        return new Caller(person.id(), person.name(), language(person.language()), places);
    }

    static Caller.Place place(Membership membership) {
        return new Caller.Place(
                membership.centre(), Role.valueOf(membership.role()), membership.supporter(), membership.school());
    }

    private static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.toString().equals(tag))
                .findFirst()
                .orElse(Language.NL);
    }

    /** A token that makes the first account of a centre, once. */
    public String firstLink(String centre) {
        return database.write(centre, tx -> new OneTimeLinks(tx).make(Use.FIRST, centre, null));
    }

    /**
     * Makes the first account of a centre, an administrator's.
     *
     * @return a token by which they are known from now on
     * @throws InvalidInputException if the token was used before, has expired or never was, or the password cannot be used
     */
    public String first(String token, String login, String name, String password, Language language) {
        String hash = Passwords.hash(password);
        Person person = new Person(Tx.newId(), Login.checked(login), name, hash, language.toString());
        return database.writeAll(tx -> {
            Link link = new OneTimeLinks(tx).use(token, Use.FIRST);
            if (!new People(tx).add(person)) {
                throw new InvalidInputException(Fault.of("accounts.login-taken", String.valueOf(person.login())));
            }
            Caller.Place first = new Caller.Place(link.centre(), Role.ADMINISTRATOR, null, null);
            new Memberships(tx).put(CentrePeople.membership(person.id(), first));
            new Memberships(tx).join(link.centre(), person.id());
            new Trail(tx.in(link.centre())).record(person.id(), "begin", person.id(), "{}");
            return session(person.id(), tx);
        });
    }

    /**
     * Lets somebody choose a password, who is then signed out everywhere else.
     *
     * @return a token by which they are known from now on
     * @throws InvalidInputException if the token was used before, has expired or never was, or the password cannot be used
     */
    public String choosePassword(String token, String password) {
        String hash = Passwords.hash(password);
        return database.writeAll(tx -> {
            String person = new OneTimeLinks(tx).usePassword(token);
            OwnAccount.setPassword(person, hash, tx);
            return session(person, tx);
        });
    }
}
