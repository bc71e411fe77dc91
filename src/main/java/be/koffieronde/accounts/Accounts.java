package be.koffieronde.accounts;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Links;
import be.koffieronde.store.people.Links.Link;
import be.koffieronde.store.people.LoginSessions;
import be.koffieronde.store.people.Memberships;
import be.koffieronde.store.people.Memberships.Membership;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People coming in and going out. */
public final class Accounts {

    /** How long somebody stays signed in. */
    public static final Duration SIGNED_IN = Duration.ofDays(30);

    private static final Duration LINK = Duration.ofDays(7);

    /** What a link is good for. */
    private enum LinkKind {
        /** To make the first account of a centre. */
        FIRST,
        /** To choose a password. */
        PASSWORD
    }

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
        Optional<Person> person = database.readAll(tx -> new People(tx).byLogin(normal(login)));
        boolean isRight = Passwords.isOf(person.map(Person::password).orElse(null), password);
        return isRight ? person.map(one -> session(one.id())) : Optional.empty();
    }

    private String session(String person) {
        String token = Secrets.token();
        database.writeAll(tx -> {
            new LoginSessions(tx).add(Secrets.hash(token), person, tx.now() + SIGNED_IN.toMillis());
            return token;
        });
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
                .ofPerson(person.id()).stream().map(Accounts::place).toList();
        return new Caller(person.id(), person.name(), language(person.language()), places);
    }

    private static Caller.Place place(Membership membership) {
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
        return link(new Link(LinkKind.FIRST.name(), centre, null));
    }

    private String link(Link link) {
        String token = Secrets.token();
        return database.write(link.centre(), tx -> {
            new Links(tx).add(Secrets.hash(token), link, tx.now() + LINK.toMillis());
            return token;
        });
    }

    /**
     * Makes the first account of a centre, an administrator's.
     *
     * @return a token by which they are known from now on
     * @throws InvalidInputException if the token was used before, has expired or never was, or the password cannot be used
     */
    public String first(String token, String login, String name, String password, Language language) {
        String hash = Passwords.hash(password);
        Person person = new Person(Tx.newId(), normal(login), name, hash, language.toString());
        database.writeAll(tx -> {
            Link link = used(token, LinkKind.FIRST, tx);
            add(person, new Membership(link.centre(), person.id(), Role.ADMINISTRATOR.name(), null, null), tx);
            return link;
        });
        return session(person.id());
    }

    private static Link used(String token, LinkKind kind, Tx tx) {
        return new Links(tx)
                .use(Secrets.hash(token))
                .filter(link -> link.kind().equals(kind.name()))
                .orElseThrow(() -> new InvalidInputException(Fault.of("accounts.no-link")));
    }

    private static void add(Person person, Membership membership, Tx tx) {
        if (!new People(tx).add(person)) {
            throw new InvalidInputException(Fault.of("accounts.login-taken", String.valueOf(person.login())));
        }
        new Memberships(tx).put(membership);
    }

    /**
     * Invites somebody to a centre.
     *
     * @param by id of who invites; null: the program
     * @return a token to choose a password with, once
     * @throws InvalidInputException if the login is taken
     */
    public String invite(String login, String name, Language language, String centre, Caller.Place as, @Nullable String by) {
        Person person = new Person(Tx.newId(), normal(login), name, null, language.toString());
        database.write(centre, tx -> {
            add(person, new Membership(centre, person.id(), as.role().name(), as.supporter(), as.school()), tx);
            new Trail(tx).record(by, "invite", person.id(), "{\"role\": \"" + as.role().word() + "\"}");
            return person;
        });
        return link(new Link(LinkKind.PASSWORD.name(), centre, person.id()));
    }

    /**
     * Lets somebody choose a password, who is then signed out everywhere else.
     *
     * @return a token by which they are known from now on
     * @throws InvalidInputException if the token was used before, has expired or never was, or the password cannot be used
     */
    public String choosePassword(String token, String password) {
        String hash = Passwords.hash(password);
        String person = database.writeAll(tx -> {
            String id = String.valueOf(used(token, LinkKind.PASSWORD, tx).person());
            new People(tx).setPassword(id, hash);
            new LoginSessions(tx).removeAll(id);
            return id;
        });
        return session(person);
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
