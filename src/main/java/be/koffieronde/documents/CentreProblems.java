package be.koffieronde.documents;

import be.koffieronde.format.Documents;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.store.Tx;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.week.Networks;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import org.jspecify.annotations.Nullable;

/** The problems of a centre. */
public record CentreProblems(Tx tx) {

    /**
     * Adds a problem, and the road network that it names.
     *
     * @param author id of a person; null: nobody in particular
     */
    public Stored add(Problem problem, @Nullable String author) {
        Stored stored = described(Tx.newId(), problem, 1);
        if (problem.travel() instanceof Travel.Roads roads) {
            new Networks(tx).put(roads.network().file(), Documents.text(roads.network()));
        }
        new Problems(tx).add(stored, Documents.text(problem), author);
        new Trail(tx).record(author, "add-problem", stored.id(), "{}");
        new Trail(tx).tell("problem", "{\"problem\": \"" + stored.id() + "\", \"version\": 1}");
        return stored;
    }

    /**
     * Keeps another version of a problem.
     *
     * @param known the version it was made from
     * @param author id of a person; null: nobody in particular
     * @return the version it has now
     * @throws VersionConflictException if it has another one; nothing is changed
     */
    public long replace(String id, long known, Problem problem, @Nullable String author) {
        if (!new Problems(tx).replace(described(id, problem, known), Documents.text(problem), author)) {
            throw new VersionConflictException(
                    known, new Problems(tx).find(id).map(Stored::version).orElse(0L));
        }
        long version = known + 1;
        new Trail(tx).record(author, "change-problem", id, "{\"version\": " + version + "}");
        new Trail(tx).tell("problem", "{\"problem\": \"" + id + "\", \"version\": " + version + "}");
        return version;
    }

    private Stored described(String id, Problem problem, long version) {
        return new Stored(
                id,
                tx.centre(),
                problem.name(),
                problem.calendar().firstDay().toString(),
                problem.calendar().weeks(),
                version,
                tx.now());
    }

    /** A version of a problem, which there is. */
    public Problem problem(String id, long version) {
        String text = new Problems(tx).document(id, version).orElseThrow();
        return Documents.problem(text, id, this::network);
    }

    /**
     * The road network of a name.
     *
     * @throws InvalidInputException if the centre has none of that name
     */
    public RoadNetwork network(String name) {
        return new Networks(tx)
                .find(name)
                .map(text -> Documents.network(text, name))
                .orElseThrow(() -> new InvalidInputException(Fault.of("documents.no-network", name)));
    }
}
