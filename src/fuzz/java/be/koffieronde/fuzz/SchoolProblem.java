package be.koffieronde.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** A problem around schools that were taken from a list: they must fit in. */
final class SchoolProblem {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchoolProblem() {}

    static void check(Path schools, Session session) throws IOException {
        ObjectNode problem = (ObjectNode) JSON.readTree(schools.toFile());
        problem.put("name", "schools");
        problem.putObject("calendar").put("firstDay", "2026-11-23");
        problem.putObject("travel").put("type", "estimate");
        for (String list : new String[] {"supporters", "partners", "pupils"}) {
            problem.putArray(list);
        }
        Path file = session.folder().write("week.json", JSON.writeValueAsBytes(problem));
        session.runWell("schools that were taken are refused", "validate", file);
    }
}
