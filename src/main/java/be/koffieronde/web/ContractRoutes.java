package be.koffieronde.web;

import be.koffieronde.format.FileSchema;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What others may hold us to. */
final class ContractRoutes {

    private static final String CONTRACT = "openapi.yaml";

    private ContractRoutes() {}

    static Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.GET, "//" + CONTRACT, Access.OPEN, ContractRoutes::contract),
                new Route(HandlerType.GET, "//schemas/{name}", Access.OPEN, ContractRoutes::schema));
    }

    private static void contract(Call call) {
        call.context().contentType("application/yaml").result(text());
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(ContractRoutes.class.getResourceAsStream(CONTRACT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schema(Call call) {
        FileSchema schema = Stream.of(FileSchema.values())
                .filter(one -> one.fileName().equals(call.path("name")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        call.context().contentType("application/schema+json").result(schema.text());
    }
}
