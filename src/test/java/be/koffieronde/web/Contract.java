package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.FileSchema;
import be.koffieronde.web.routes.ContractRoutes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract in openapi.yaml, to hold answers against. */
final class Contract {

    private static final String HERE = "https://koffieronde.be/openapi.json";
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");
    private static final JsonNode ROOT = parsed();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    HERE,
                    ROOT.toString(),
                    "https://koffieronde.be/schemas/problem.schema.json",
                    FileSchema.PROBLEM.text(),
                    "https://koffieronde.be/schemas/roster.schema.json",
                    FileSchema.ROSTER.text())));

    private Contract() {}

    /** Something that can be asked. */
    record Operation(String method, String path, String fullPath, String right, JsonNode node) {

        private boolean isOf(String asked, String at) {
            String pattern = Stream.of(fullPath.split("/", -1))
                    .map(part -> part.matches("\\{(visit|file)}")
                            ? ".+"
                            : part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .reduce((one, other) -> one + "/" + other)
                    .orElseThrow();
            return method.equals(asked) && at.replaceFirst("\\?.*", "").matches(pattern);
        }

        @Override
        public String toString() {
            return method + " " + fullPath;
        }
    }

    static List<Operation> operations() {
        return ROOT.get("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method))
                        .map(method -> operation(method, path.getKey(), path.getValue())))
                .toList();
    }

    private static Operation operation(String method, String path, JsonNode item) {
        String server = item.has("servers") ? "" : ROOT.at("/servers/0/url").asText();
        JsonNode node = item.get(method);
        return new Operation(
                method.toUpperCase(), path, server + path, node.get("x-right").asText(), node);
    }

    /** Names of the fields that an operation takes; none if it takes a document. */
    static List<String> fields(Operation operation) {
        JsonNode schema = resolved(operation.node().at("/requestBody/content/application~1json/schema"));
        return schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** That an answer is one of those that the contract has for what was asked. */
    static void check(String method, String path, int status, String type, String body) {
        Optional<Operation> operation = operation(method, path);
        if (operation.isPresent()) {
            check(operation.get(), status, type, body);
        } else {
            assertThat(status).as("%s %s is in no contract", method, path).isIn(404, 405, 400, 413, 414, 431);
        }
    }

    /** What was asked; of several it can be, the one without a place for an id. */
    private static Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(one -> one.isOf(method, path))
                .min(Comparator.comparing(one -> one.path().indexOf('{') < 0 ? 0 : 1));
    }

    private static void check(Operation operation, int status, String type, String body) {
        JsonNode response = operation.node().at("/responses/" + status);
        if (status == 503 && response.isMissingNode()) {
            // Anything may be answered so while the database is away.
            assertThat(type).startsWith("application/problem+json");
            return;
        }
        assertThat(response.isMissingNode())
                .as("%s answers %d, which the contract does not have: %s", operation, status, body)
                .isFalse();
        checkBody(operation, status, resolved(response), type, body);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.path("$ref").asText().startsWith("#")
                ? ROOT.at(node.get("$ref").asText().substring(1))
                : node;
    }

    private static void checkBody(Operation operation, int status, JsonNode response, String type, String body) {
        if (!response.has("content")) {
            assertThat(body).as("%s %d", operation, status).isEmpty();
            return;
        }
        String plain = type.replaceFirst(";.*", "");
        JsonNode content = response.get("content").path(plain);
        assertThat(content.isMissingNode())
                .as("%s %d answers %s", operation, status, type)
                .isFalse();
        if (content.has("schema")) {
            assertThat(schema(operation, status, plain, response).validate(body, InputFormat.JSON))
                    .as("%s %d: %s", operation, status, body)
                    .isEmpty();
        }
    }

    private static Schema schema(Operation operation, int status, String type, JsonNode response) {
        JsonNode given = operation.node().at("/responses/" + status);
        String place = given.has("$ref")
                ? given.get("$ref").asText().substring(1)
                : "/paths/%s/%s/responses/%d"
                        .formatted(escaped(operation.path()), operation.method().toLowerCase(), status);
        return SCHEMAS.getSchema(SchemaLocation.of(HERE + "#" + place + "/content/" + escaped(type) + "/schema"));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode parsed() {
        try {
            JsonNode yaml = new YAMLMapper().readTree(ContractRoutes.text());
            return new ObjectMapper().readTree(yaml.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
