package be.koffieronde.web.routes;

import be.koffieronde.format.FileSchema;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** What others may hold us to. */
public final class ContractRoutes {

    private static final String CONTRACT = "openapi.yaml";

    private ContractRoutes() {}

    public static Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.GET, "//" + CONTRACT, Access.OPEN, ContractRoutes::contract),
                new Route(HandlerType.GET, "//schemas/{name}", Access.OPEN, ContractRoutes::schema));
    }

    private static void contract(Call call) {
        Call.send(call.context(), "application/yaml", text());
    }

    public static String text() {
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
        Call.send(call.context(), "application/schema+json", schema.text());
    }
}
