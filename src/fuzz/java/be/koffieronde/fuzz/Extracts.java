package be.koffieronde.fuzz;

import be.koffieronde.osm.ExtractWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** OpenStreetMap extracts. */
final class Extracts implements Material {

    private byte @Nullable [] sound;

    @Override
    public String name() {
        return "extracts";
    }

    @Override
    public void tryOne(Session session) throws IOException {
        Chance chance = session.chance();
        Path extract = session.folder().write("x.osm.pbf", new BlockMutator(chance).mutate(sound(session)));
        Path roads = session.file("limburg-roads.json");
        int exitCode = chance.oneIn(2)
                ? session.run("roads", extract, "-o", roads).exitCode()
                : session.run("roads", extract, "--around", Weeks.FIRST_WEEK.problem(), "-o", roads)
                        .exitCode();
        if (exitCode == 0) {
            Path problem = session.folder().write("problem.json", Weeks.ROADS.problemBytes());
            session.run("validate", problem);
        }
    }

    /** A grid of streets between Hasselt and Genk, with what signs there are. */
    private byte[] sound(Session session) throws IOException {
        if (sound == null) {
            Path file = session.file("sound.osm.pbf");
            try (ExtractWriter out = new ExtractWriter(file)) {
                draw(out);
            }
            sound = Files.readAllBytes(file);
            Files.delete(file);
        }
        return sound;
    }

    private static void draw(ExtractWriter out) {
        int side = 6;
        for (int node = 0; node < side * side; node++) {
            out.node(10 + node, 50.92 + node / side * 0.01, 5.33 + node % side * 0.01, "highway", "crossing");
        }
        for (int line = 0; line < side; line++) {
            long[] across = new long[side];
            long[] down = new long[side];
            for (int place = 0; place < side; place++) {
                across[place] = 10 + line * side + place;
                down[place] = 10 + place * side + line;
            }
            out.way(100 + line, across, "highway", "primary", "maxspeed", "70", "name", "Kerkstraat");
            out.way(200 + line, down, "highway", "residential", "oneway", "yes", "oneway:bicycle", "no");
        }
        out.way(300, new long[] {10, 11, 17, 16, 10}, "highway", "cycleway", "junction", "roundabout");
    }
}
