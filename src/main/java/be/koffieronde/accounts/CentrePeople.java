package be.koffieronde.accounts;

import be.koffieronde.accounts.OneTimeLinks.Use;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Links;
import be.koffieronde.store.people.LoginSessions;
import be.koffieronde.store.people.Memberships;
import be.koffieronde.store.people.Memberships.Membership;
import be.koffieronde.store.people.Notes;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people of a centre, for whoever looks after them.
 *
 * @param by id of who does; null: whoever runs the server
 */
public record CentrePeople(
        Database database, String centre, @Nullable String by) {

    /** All of them, by name. */
    public List<Colleague> all() {
        return database.read(centre, tx -> {
            Map<String, Membership> all = new Memberships(tx)
                    .ofCentre().stream().collect(Collectors.toMap(Membership::person, Function.identity()));
            return new People(tx)
                    .ofCentre().stream()
                            .map(person -> colleague(person, all.get(person.id())))
                            .toList();
        });
    }

    private static Colleague colleague(Person person, Membership membership) {
        return new Colleague(
                person.id(),
                String.valueOf(person.login()),
                person.name(),
                Accounts.place(membership),
                membership.isJoined());
    }

    static Membership membership(String person, Caller.Place as) {
        return new Membership(as.centre(), person, as.role().name(), as.supporter(), as.school(), false);
    }

    /**
     * Invites somebody: whoever has no account yet gets one, and whoever has one comes in by it.
     *
     * @throws InvalidInputException if they are in the centre already, or cannot be what they should be
     */
    public Invitation.Sent invite(Invitation invitation) {
        String login = Login.checked(invitation.login());
        check(invitation.as());
        return database.writeAll(tx -> {
            Optional<Person> known = new People(tx).byLogin(login);
            String person = known.map(Person::id).orElseGet(() -> add(login, invitation, tx));
            if (find(person, tx).isPresent()) {
                throw new InvalidInputException(Fault.of("accounts.login-taken", login));
            }
            new Memberships(tx).put(membership(person, invitation.as()));
            String token = new OneTimeLinks(tx).make(known.isPresent() ? Use.JOIN : Use.PASSWORD, centre, person);
            record(tx, "invite", person, invitation.as());
            return new Invitation.Sent(person, token, known.isPresent());
        });
    }

    private static String add(String login, Invitation invitation, Tx tx) {
        Person person = new Person(
                Tx.newId(),
                login,
                invitation.name(),
                null,
                invitation.language().toString());
        if (!new People(tx).add(person)) {
            throw new InvalidInputException(Fault.of("accounts.login-taken", login));
        }
        return person.id();
    }

    /** Whoever is a supporter is one of the planning's, and likewise people of a school. */
    private static void check(Caller.Place as) {
        List<Fault> faults = new ArrayList<>();
        if (as.role() == Role.SUPPORTER && as.supporter() == null) {
            faults.add(Fault.of("accounts.which-supporter").in("supporter"));
        }
        if (as.role() == Role.SCHOOL && as.school() == null) {
            faults.add(Fault.of("accounts.which-school").in("school"));
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    /**
     * Makes somebody something else in the centre.
     *
     * @return false if there is nobody of that id
     * @throws InvalidInputException if no administrator would be left, or they cannot be that
     */
    public boolean change(String person, Caller.Place as) {
        check(as);
        return changing(person, tx -> {
            record(tx, "change-role", person, as);
            new Memberships(tx).put(membership(person, as));
        });
    }

    /**
     * Takes somebody out of the centre. Their account stays, and what they did.
     *
     * @return false if there is nobody of that id
     * @throws InvalidInputException if no administrator would be left
     */
    public boolean remove(String person) {
        return changing(person, tx -> {
            record(tx, "remove-person", person, null);
            new Memberships(tx.in(centre)).remove(person);
            new Links(tx.in(centre)).remove(person);
        });
    }

    /**
     * Takes somebody out for good: who they were, their account and their notes go; what they did, and all figures, stay.
     *
     * @return false if there is nobody of that id
     * @throws InvalidInputException if no administrator would be left, or they are in another centre, too
     */
    public boolean forget(String person) {
        return changing(person, tx -> {
            checkSay(person, tx);
            record(tx, "forget", person, null);
            List<Membership> all = new Memberships(tx).ofPerson(person);
            all.forEach(one -> removeNotes(one, tx.in(one.centre())));
            all.forEach(one -> new Memberships(tx.in(one.centre())).remove(person));
            new LoginSessions(tx).removeAll(person);
            new Links(tx).removeAll(person);
            new People(tx).forget(person);
        });
    }

    private static void removeNotes(Membership membership, Tx tx) {
        new Notes(tx).removeOfAuthor(membership.person());
        if (membership.supporter() != null) {
            new Notes(tx).removeOfSupporter(membership.supporter());
        }
    }

    /**
     * Another link for somebody: to choose a password with, or to come in for who has an account and never did. Of those
     * before it none is good any more.
     *
     * @return empty if there is nobody of that id
     * @throws InvalidInputException if they are in another centre, too
     */
    public Optional<Invitation.Sent> reset(String person) {
        return database.writeAll(tx -> find(person, tx).map(one -> {
            boolean isKnown = !one.isJoined() && new OneTimeLinks(tx).isElsewhere(person, centre);
            if (!isKnown) {
                checkSay(person, tx);
            }
            record(tx, "reset", person, null);
            new Links(tx.in(centre)).remove(person);
            return new Invitation.Sent(person, new OneTimeLinks(tx).make(use(isKnown), centre, person), isKnown);
        }));
    }

    private Use use(boolean isKnown) {
        if (isKnown) {
            return Use.JOIN;
        }
        return by == null ? Use.RECOVERY : Use.PASSWORD;
    }

    /** Somebody's account is a centre's as long as they are in no other; whoever runs the server may always. */
    private void checkSay(String person, Tx tx) {
        if (by != null && new OneTimeLinks(tx).isElsewhere(person, centre)) {
            throw new InvalidInputException(Fault.of("accounts.other-centres"));
        }
    }

    /** A change of somebody of the centre. */
    @FunctionalInterface
    private interface Change {
        void make(Tx tx);
    }

    private boolean changing(String person, Change change) {
        return database.writeAll(tx -> {
            Optional<Membership> before = find(person, tx);
            if (before.isPresent()) {
                change.make(tx);
                checkLedAs(before.get(), tx);
            }
            return before.isPresent();
        });
    }

    /** Whoever led the centre may stop only if somebody else does. */
    private void checkLedAs(Membership before, Tx tx) {
        if (leads(before) && new Memberships(tx.in(centre)).ofCentre().stream().noneMatch(CentrePeople::leads)) {
            throw new InvalidInputException(Fault.of("accounts.last-administrator"));
        }
    }

    private static boolean leads(Membership membership) {
        return membership.isJoined() && membership.role().equals(Role.ADMINISTRATOR.name());
    }

    private Optional<Membership> find(String person, Tx tx) {
        return new Memberships(tx)
                .ofPerson(person).stream()
                        .filter(one -> one.centre().equals(centre))
                        .findFirst();
    }

    /** Writing it down first makes changes of a centre's people wait for one another. */
    private void record(Tx tx, String action, String person, Caller.@Nullable Place as) {
        String detail = as == null ? "{}" : "{\"role\": \"" + as.role().word() + "\"}";
        new Trail(tx.in(centre)).record(by, action, person, detail);
        tell(centre, person, tx);
    }

    /** Tells the centre that something is different with somebody. */
    static void tell(String centre, String person, Tx tx) {
        new Trail(tx.in(centre)).tell("people", "{\"person\": \"" + person + "\"}");
    }
}
