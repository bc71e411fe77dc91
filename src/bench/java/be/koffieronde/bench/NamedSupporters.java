package be.koffieronde.bench;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Problem files made of instances elsewhere may have vehicles without names; the contract asks for names. */
final class NamedSupporters {

    private NamedSupporters() {}

    /** The file itself, or a copy among the problems of the workshop in which a supporter without a name has its id for one. */
    static Path of(Path problem, Workshop workshop) {
        ObjectMapper json = new ObjectMapper();
        try {
            JsonNode tree = json.readTree(problem.toFile());
            boolean isComplete = true;
            for (JsonNode supporter : tree.path("supporters")) {
                if (supporter instanceof ObjectNode object && !object.has("name") && object.has("id")) {
                    object.set("name", object.get("id"));
                    isComplete = false;
                }
            }
            if (isComplete) {
                return problem;
            }
            Path copy = workshop.problem(String.valueOf(problem.getFileName()).replaceFirst("\\.json$", ""));
            AtomicFile.prepare(copy);
            AtomicFile.write(copy, out -> out.write(json.writeValueAsString(tree)));
            return copy;
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("language.as-said", "%s: cannot be read: %s".formatted(problem, e.getMessage())));
        }
    }
}
