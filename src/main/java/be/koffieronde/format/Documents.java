package be.koffieronde.format;

import be.koffieronde.format.json.JsonFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.roster.Roster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of the contract as texts that are kept elsewhere than in files. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a problem.
     *
     * @param name of it, to report faults under
     * @param networks reads the road network of a name
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it
     */
    public static Problem problem(String text, String name, Function<String, RoadNetwork> networks) {
        return JsonFile.read(Path.of(name), source(text), new ProblemReader(networks)::read);
    }

    /** Of its road network only the name is written. */
    public static String text(Problem problem) {
        return text(fields(problem));
    }

    /** The same as an object, to read from or to change. */
    public static Map<String, @Nullable Object> fields(Problem problem) {
        return ProblemFields.SHAPE.json(problem);
    }

    /**
     * Reads a roster; whether it fits its problem is not looked at.
     *
     * @param name of it, to report faults under
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it
     */
    public static Roster roster(String text, String name) {
        return JsonFile.read(Path.of(name), source(text), RosterFields.FORM.reader());
    }

    public static String text(Roster roster) {
        return text(RosterFields.SHAPE.json(roster));
    }

    /**
     * Reads a road network.
     *
     * @param name that problems name it by
     * @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in it
     */
    public static RoadNetwork network(String text, String name) {
        return RoadNetworkFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    public static String text(RoadNetwork network) {
        return text(RoadNetworkFile.json(network));
    }

    private static JsonFile.Source source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Map<String, ?> document) {
        try {
            StringWriter out = new StringWriter();
            new JsonLayout(out).write(document);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
