package be.koffieronde.documents;

import be.koffieronde.format.Documents;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Document;
import be.koffieronde.store.week.Rosters.IndexedVisit;
import be.koffieronde.store.week.Rosters.Made;
import be.koffieronde.store.week.Rosters.Stored;
import be.koffieronde.store.week.Rosters.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rosters of a centre. */
public record CentreRosters(Tx tx) {

    /**
     * A roster as an answer to a version of a problem.
     *
     * @param directory of that version
     */
    public record Answer(Roster roster, Directory directory, long problemVersion) {

        private Version version(Made made) {
            List<IndexedVisit> visits = new VisitPlaces(directory, roster)
                    .placed().stream().map(this::indexed).toList();
            return new Version(problemVersion, Documents.text(roster), String.valueOf(roster.score()), made, visits);
        }

        private IndexedVisit indexed(Placed placed) {
            String school = directory.schoolOf(placed.visit()).map(School::id).orElse(null);
            return new IndexedVisit(
                    placed.visit().id(),
                    placed.supporter(),
                    school,
                    placed.date().toString(),
                    placed.start(),
                    placed.end());
        }
    }

    /**
     * Adds a roster, a draft.
     *
     * @param problem id
     * @param author id of a person; null: nobody in particular
     * @return its id
     */
    public String add(String problem, Answer answer, @Nullable String author) {
        String id = Tx.newId();
        Made made = new Made(null, "add-roster", null, author);
        new Rosters(tx).add(id, problem, answer.version(made));
        tell(id, 1, made.action(), author);
        return id;
    }

    /**
     * Keeps another version of a roster, a draft.
     *
     * @param known the version it was made from
     * @param action what was done, for the audit
     * @param author id of a person; null: nobody in particular
     * @return the version it has now
     * @throws VersionConflictException if it has another one; nothing is changed
     */
    public long replace(String id, long known, Answer answer, String action, @Nullable String author) {
        return replace(id, known, answer, new Made(known, action, null, author));
    }

    /**
     * The same with what an earlier version was.
     *
     * @param restored the earlier version
     */
    public long restore(String id, long known, Answer answer, long restored, @Nullable String author) {
        return replace(id, known, answer, new Made(known, "restore-roster", restored, author));
    }

    private long replace(String id, long known, Answer answer, Made made) {
        if (!new Rosters(tx).replace(id, known, answer.version(made))) {
            throw conflict(id, known);
        }
        tell(id, known + 1, made.action(), made.author());
        return known + 1;
    }

    /**
     * Lets everybody see a version.
     *
     * @throws VersionConflictException if it is not that of now; nothing is changed
     */
    public void publish(String id, long version, @Nullable String author) {
        if (!new Rosters(tx).publish(id, version)) {
            throw conflict(id, version);
        }
        tell(id, version, "publish-roster", author);
    }

    /**
     * Changes what everybody sees while planners are at a later draft: the next version is published, and the one after that is
     * the draft.
     *
     * @param known the version of the draft, and that of what is published
     * @param next the roster to publish, and the draft
     * @return the version of what is published
     * @throws VersionConflictException if one of them has another one; nothing is changed
     */
    public long publishBeside(String id, Versions known, List<Answer> next, String action, @Nullable String author) {
        long published = replace(id, known.draft, next.get(0), action, author);
        long before = new Rosters(tx).find(id).map(Stored::published).orElse(0L);
        if (before != known.published) {
            throw new VersionConflictException(known.published, before);
        }
        publish(id, published, author);
        replace(id, published, next.get(1), action, author);
        return published;
    }

    /** What planners are at, and what everybody sees. */
    public record Versions(long draft, long published) {}

    private VersionConflictException conflict(String id, long known) {
        return new VersionConflictException(
                known, new Rosters(tx).find(id).map(Stored::version).orElse(0L));
    }

    private void tell(String id, long version, String action, @Nullable String author) {
        new Trail(tx).record(author, action, id, "{\"version\": " + version + "}");
        new Trail(tx)
                .tell(
                        action.equals("publish-roster") ? "published" : "roster",
                        "{\"roster\": \"" + id + "\", \"version\": " + version + "}");
    }

    /** A version of a roster, which there is. */
    public Document document(String id, long version) {
        return new Rosters(tx).document(id, version).orElseThrow();
    }

    /** A version of a roster, which there is. */
    public Roster roster(String id, long version) {
        return Documents.roster(document(id, version).text(), id);
    }
}
