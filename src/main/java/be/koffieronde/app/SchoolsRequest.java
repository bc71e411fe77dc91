package be.koffieronde.app;

import be.koffieronde.register.SchoolChoice;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Schools to take from the register.
 *
 * @param list the register's file
 * @param province a part of the name of their province, in any case; null: of all
 * @param centre a part of the name of their support centre, in any case; null: of all
 * @param output the file to write
 */
public record SchoolsRequest(
        Path list, @Nullable String province, @Nullable String centre, Path output) {

    SchoolChoice choice() {
        return new SchoolChoice(province, centre);
    }
}
