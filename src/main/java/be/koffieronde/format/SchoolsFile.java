package be.koffieronde.format;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.School;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import java.nio.file.Path;
import java.util.List;

/** Schools and their locations as a JSON file with the lists {@code locations} and {@code schools} of a problem. */
public final class SchoolsFile {

    private SchoolsFile() {}

    /**
     * Writes schools, replacing the file at once when complete.
     *
     * @throws InvalidInputException if it cannot be written there
     */
    public static void write(List<School> schools, List<Location> locations, Path file) {
        JsonObject places = new JsonObject()
                .withList("locations", locations, PlaceFields.LOCATION.json())
                .withList("schools", schools, PlaceFields.SCHOOL.json());
        AtomicFile.write(file, out -> new JsonLayout(out).write(places.fields()));
    }
}
