package be.koffieronde.accounts;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.Links;
import be.koffieronde.store.people.Links.Link;
import be.koffieronde.store.people.Memberships;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Links that let somebody do one thing once, within a week; only the hash of what they hold is kept. */
record OneTimeLinks(Tx tx) {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    /** What a link is good for. */
    enum Use {
        /** To make the first account of a centre. */
        FIRST,
        /** To choose a password; from a centre, for somebody who has come into no other. */
        PASSWORD,
        /** To choose a password; from whoever runs the server, for anybody. */
        RECOVERY,
        /** To come into one more centre, for somebody who has an account. */
        JOIN
    }

    /**
     * A new link.
     *
     * @param person id of whose account it is about; null: of whoever uses it
     * @return what it holds, and nobody else knows
     */
    String make(Use use, String centre, @Nullable String person) {
        String token = Secrets.token();
        new Links(tx).add(Secrets.hash(token), new Link(use.name(), centre, person), tx.now() + GOOD_FOR.toMillis());
        return token;
    }

    /**
     * Uses a link up.
     *
     * @throws InvalidInputException if it was used before, has expired or never was, or is for something else
     */
    Link use(String token, Use... uses) {
        Link link = new Links(tx).use(Secrets.hash(token)).orElseThrow(OneTimeLinks::useless);
        for (Use use : uses) {
            if (use.name().equals(link.kind())) {
                return link;
            }
        }
        throw useless();
    }

    /**
     * Uses up a link to choose a password.
     *
     * @return id of whose
     */
    String usePassword(String token) {
        Link link = use(token, Use.PASSWORD, Use.RECOVERY);
        String person = String.valueOf(link.person());
        if (link.kind().equals(Use.PASSWORD.name()) && isElsewhere(person, link.centre())) {
            throw useless();
        }
        new Memberships(tx).join(link.centre(), person);
        return person;
    }

    /** Whether somebody has come into another centre, too: this one then has no say over their account. */
    boolean isElsewhere(String person, String centre) {
        return new Memberships(tx)
                .ofPerson(person).stream()
                        .anyMatch(one -> one.isJoined() && !one.centre().equals(centre));
    }

    static InvalidInputException useless() {
        return new InvalidInputException(Fault.of("accounts.no-link"));
    }
}
