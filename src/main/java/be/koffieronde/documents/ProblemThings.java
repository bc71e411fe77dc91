package be.koffieronde.documents;

import be.koffieronde.format.Documents;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonText;
import be.koffieronde.format.json.Shape;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things of a problem one by one, as the contract writes them. */
public final class ProblemThings {

    /** What they are, as problem files call their lists. */
    public static final Set<String> KINDS =
            Set.of("supporters", "schools", "partners", "pupils", "meetings", "commitments");

    private static final Field<String, String> ID = Field.required("id", Form.TEXT, id -> id);
    private static final Form<String> IDENTIFIED =
            Shape.<String>open("thing", ID).making(fields -> fields.get(ID));

    private ProblemThings() {}

    /**
     * A thing.
     *
     * @param kind one of {@link #KINDS}
     */
    public static Optional<String> find(Problem problem, String kind, String id) {
        return all(Documents.fields(problem), kind).stream()
                .filter(thing -> isOf(thing, id))
                .map(JsonLayout::line)
                .findFirst();
    }

    /**
     * The problem with a thing, in the place of the one of the same id if there is one; whether it fits in is seen when it is read.
     *
     * @param thing JSON
     * @throws InvalidInputException if it is none, or has another id
     */
    public static String with(Problem problem, String kind, String id, byte[] thing) {
        String given = JsonFile.read(Path.of("body"), () -> new ByteArrayInputStream(thing), IDENTIFIED.reader());
        if (!given.equals(id)) {
            throw new InvalidInputException(
                    Fault.of("documents.other-id", given, id).in("id"));
        }
        return changed(problem, kind, id, new JsonText(new String(thing, StandardCharsets.UTF_8)));
    }

    /** The problem without a thing; whether others need it is seen when it is read. */
    public static String without(Problem problem, String kind, String id) {
        return changed(problem, kind, id, null);
    }

    private static String changed(Problem problem, String kind, String id, @Nullable JsonText thing) {
        Map<String, @Nullable Object> document = Documents.fields(problem);
        List<Object> things = new ArrayList<>();
        boolean isThere = false;
        for (Object one : all(document, kind)) {
            boolean isMeant = isOf(one, id);
            isThere |= isMeant;
            if (!isMeant) {
                things.add(one);
            } else if (thing != null) {
                things.add(thing);
            }
        }
        if (!isThere && thing != null) {
            things.add(thing);
        }
        document.put(kind, things);
        return JsonLayout.line(document);
    }

    private static List<Object> all(Map<String, @Nullable Object> document, String kind) {
        List<Object> things = new ArrayList<>();
        ((Iterable<?>) Objects.requireNonNull(document.get(kind), kind)).forEach(things::add);
        return things;
    }

    private static boolean isOf(Object thing, String id) {
        return thing instanceof Map<?, ?> object && id.equals(object.get("id"));
    }
}
