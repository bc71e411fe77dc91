package be.koffieronde.desk.school;

import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.Tx;
import be.koffieronde.store.people.SecretLinks;
import be.koffieronde.store.people.SecretLinks.Kind;
import be.koffieronde.store.people.SecretLinks.SecretLink;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Suggestions;
import be.koffieronde.store.week.Suggestions.Suggestion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The windows of schools and partners: secret addresses by which they see what concerns them and suggest something, without an
 * account, until a planner takes them back.
 */
public record SchoolWindows(PublishedWeeks weeks) {

    /** So many suggestions come by one address in a day, and no more. */
    private static final int MOST_A_DAY = 100;

    private static final long DAY = Duration.ofDays(1).toMillis();

    /** An address, and whose it is. */
    public record Opened(SecretLink link, Reader reader) {

        String centre() {
            return link.centre();
        }
    }

    /**
     * What became of a suggestion.
     *
     * @param suggestion the one that is kept; null: too many came in a day
     * @param isSame whether it is what was sent; else another came under the same key before
     */
    public record Taken(@Nullable Suggestion suggestion, boolean isSame) {}

    /**
     * Makes an address.
     *
     * @param reader a school or a partner
     * @param tokenHash of its secret part, which is not kept
     * @param author id of the person
     */
    public SecretLink add(String centre, Reader reader, String tokenHash, String author) {
        return database().write(centre, tx -> {
            SecretLink link =
                    new SecretLink(Tx.newId(), centre, reader.audience().name(), reader.id(), tx.now());
            links(tx).add(link, tokenHash);
            new Trail(tx).record(author, "add-window", link.id(), "{}");
            return link;
        });
    }

    /** Takes an address back; false if there is none. */
    public boolean remove(String centre, String id, String author) {
        return database().write(centre, tx -> {
            boolean isRemoved = links(tx).remove(id);
            if (isRemoved) {
                new Trail(tx).record(author, "remove-window", id, "{}");
            }
            return isRemoved;
        });
    }

    /** The latest first. */
    public List<SecretLink> all(String centre) {
        return database().read(centre, tx -> links(tx).all());
    }

    /** The one of a secret address; empty if there is none. */
    public Optional<Opened> open(String tokenHash) {
        return database()
                .readAll(tx -> links(tx).find(tokenHash))
                .map(link -> new Opened(link, new Reader(Audience.valueOf(link.audience()), link.reader())));
    }

    /**
     * Keeps a suggestion, once under each key.
     *
     * @param key null: none
     * @throws InvalidInputException if it cannot be meant
     */
    public Taken suggest(Opened window, Suggested said, @Nullable String key) {
        SecretLink link = window.link();
        Suggestion made = new SuggestionBox(weeks, link.centre(), window.reader())
                .made(said, null)
                .through(link.id());
        return database().write(link.centre(), tx -> {
            Suggestions suggestions = new Suggestions(tx);
            if (suggestions.through(link.id()).stream()
                            .filter(one -> one.created() > tx.now() - DAY)
                            .count()
                    >= MOST_A_DAY) {
                return new Taken(null, true);
            }
            if (suggestions.add(made, key)) {
                SchoolDesk.tell(tx, "suggest", "suggestion", made.id(), null);
                return new Taken(made, true);
            }
            Suggestion before = suggestions.find(link.id(), String.valueOf(key)).orElseThrow();
            return new Taken(before, before.about().equals(made.about()));
        });
    }

    /** Those that came by it, the latest first. */
    public List<Suggestion> suggestions(Opened window) {
        return database()
                .read(
                        window.centre(),
                        tx -> new Suggestions(tx).through(window.link().id()));
    }

    /** Takes back a suggestion that is open; false if it has none of that id. */
    public boolean withdraw(Opened window, String id) {
        String link = window.link().id();
        return database()
                .write(window.centre(), tx -> SchoolDesk.withdrawn(tx, id, one -> link.equals(one.window()), null));
    }

    private static SecretLinks links(Tx tx) {
        return new SecretLinks(tx, Kind.WINDOW);
    }

    private Database database() {
        return weeks.rosters().database();
    }
}
