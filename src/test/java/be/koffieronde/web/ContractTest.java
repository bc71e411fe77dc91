package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.web.Contract.Operation;
import be.koffieronde.web.routes.ContractRoutes;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {

    private static final Path FIRST_WEEK = Path.of("problems/first-week.json");

    @TempDir
    private Path directory;

    @Test
    void contract_and_routes_have_the_same_ways_in_for_the_same_people() {
        try (TestServer server = TestServer.in(directory)) {
            Set<String> routes = server.serving().routes().stream()
                    .map(route -> route.method() + " " + route.fullPath() + " " + route.access())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(Contract.operations())
                    .extracting(operation -> operation + " " + operation.right())
                    .containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        assertThat(Contract.operations())
                .extracting(operation -> operation.node().path("operationId").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Contract.operations())
                .extracting(Operation::node)
                .allSatisfy(node -> assertThat(node.path("summary").asText()).isNotEmpty());
    }

    @Test
    void a_week_is_planned_read_and_published() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String centre = TestServer.centre(planner);
            String problem = TestServer.add(planner, centre, FIRST_WEEK);
            String roster = TestServer.plan(planner, problem);

            TestServer.Answer read = planner.get("/api/v1/rosters/" + roster).is(200);

            assertThat(read.text("problem")).isEqualTo("first-week");
            assertThat(read.header("ETag")).isEqualTo("\"1\"");
            planner.post("/api/v1/rosters/" + roster + "/publish", "").is(428);
            planner.post("/api/v1/rosters/" + roster + "/publish", "", "If-Match", "\"2\"")
                    .is(412);
            planner.post("/api/v1/rosters/" + roster + "/publish", "", "If-Match", "\"1\"")
                    .is(200);
            assertThat(planner.get("/api/v1/centres/" + centre + "/rosters")
                            .json()
                            .at("/rosters/0/published")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_wrong_in_a_problem_is_told_at_once_with_its_places() {
        try (TestServer server = TestServer.in(directory)) {
            TestServer.Person planner = server.first();
            String path = "/api/v1/centres/" + TestServer.centre(planner) + "/problems";

            assertThat(planner.post(path, "{\"name\": 1, \"pupils\": [{}]}")
                            .is(422)
                            .json()
                            .get("faults"))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void the_contract_is_served() {
        try (TestServer server = TestServer.in(directory)) {
            assertThat(server.stranger().get("/openapi.yaml").is(200).body()).isEqualTo(ContractRoutes.text());
            server.stranger().get("/schemas/problem.schema.json").is(200);
            server.stranger().get("/schemas/no.schema.json").is(404);
        }
    }
}
