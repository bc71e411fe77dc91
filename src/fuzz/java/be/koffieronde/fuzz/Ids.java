package be.koffieronde.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The ids in a problem file that the program takes. */
record Ids(List<String> supporters, List<String> partners, List<String> schools) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Ids of(Path problem) throws IOException {
        JsonNode root = JSON.readTree(problem.toFile());
        return new Ids(ids(root, "supporters"), ids(root, "partners"), ids(root, "schools"));
    }

    String supporter(Chance chance) {
        return any(supporters, chance);
    }

    String partner(Chance chance) {
        return any(partners, chance);
    }

    String school(Chance chance) {
        return any(schools, chance);
    }

    private static String any(List<String> ids, Chance chance) {
        return ids.isEmpty() || chance.oneIn(20) ? OddValues.text(chance) : chance.of(ids);
    }

    private static List<String> ids(JsonNode root, String list) {
        return root.path(list).findValuesAsText("id");
    }
}
