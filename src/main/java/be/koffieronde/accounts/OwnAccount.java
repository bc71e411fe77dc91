package be.koffieronde.accounts;

import be.koffieronde.accounts.OneTimeLinks.Use;
import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Centres;
import be.koffieronde.store.people.Centres.Centre;
import be.koffieronde.store.people.Links;
import be.koffieronde.store.people.Links.Link;
import be.koffieronde.store.people.LoginSessions;
import be.koffieronde.store.people.Memberships;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people change of their own accounts. */
public record OwnAccount(Database database) {

    /**
     * Changes a password. Whoever has the account is signed out everywhere but here, and links to it lose their use.
     *
     * @return a token by which they are known from now on; empty, with nothing changed, if the old password is wrong
     * @throws InvalidInputException if the new password cannot be used
     */
    public Optional<String> changePassword(Caller caller, String old, String chosen) {
        Optional<Person> person = database.readAll(tx -> new People(tx).find(caller.id()));
        if (!Passwords.isOf(person.map(Person::password).orElse(null), old)) {
            return Optional.empty();
        }
        String hash = Passwords.hash(chosen);
        return Optional.of(database.writeAll(tx -> {
            setPassword(caller.id(), hash, tx);
            String token = Secrets.token();
            new LoginSessions(tx).add(Secrets.hash(token), caller.id(), tx.now() + Accounts.SIGNED_IN.toMillis());
            return token;
        }));
    }

    /** What a centre is called. */
    public Optional<String> centreName(String centre) {
        return database.read(centre, tx -> new Centres(tx).find(centre).map(Centre::name));
    }

    /** Sets a password, and takes away all that was given before it: sessions and links. */
    static void setPassword(String person, String hash, Tx tx) {
        new People(tx).setPassword(person, hash);
        new LoginSessions(tx).removeAll(person);
        new Links(tx).removeOf(Use.PASSWORD.name(), person);
        new Links(tx).removeOf(Use.RECOVERY.name(), person);
        new Memberships(tx)
                .ofPerson(person)
                .forEach(one -> new Trail(tx.in(one.centre())).record(person, "choose-password", person, "{}"));
    }

    /** Changes what somebody is called and the language they are spoken to in; null: as it is. */
    public void change(Caller caller, @Nullable String name, @Nullable Language language) {
        database.writeAll(tx -> {
            if (name != null) {
                new People(tx).setName(caller.id(), name);
            }
            if (language != null) {
                new People(tx).setLanguage(caller.id(), language.toString());
            }
            caller.places().forEach(place -> CentrePeople.tell(place.centre(), caller.id(), tx));
            return caller;
        });
    }

    /**
     * Comes into one more centre.
     *
     * @return id of the centre
     * @throws InvalidInputException if the token was used before, has expired or never was, or is for somebody else
     */
    public String join(Caller caller, String token) {
        return database.writeAll(tx -> {
            Link link = new OneTimeLinks(tx).use(token, Use.JOIN);
            if (!caller.id().equals(link.person())) {
                throw OneTimeLinks.useless();
            }
            new Memberships(tx).join(link.centre(), caller.id());
            new Trail(tx.in(link.centre())).record(caller.id(), "join", caller.id(), "{}");
            CentrePeople.tell(link.centre(), caller.id(), tx);
            return link.centre();
        });
    }
}
