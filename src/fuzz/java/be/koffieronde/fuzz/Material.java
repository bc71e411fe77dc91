package be.koffieronde.fuzz;

import java.io.IOException;

/** A kind of files to try. */
interface Material {

    /** In the plural, as the option that says how many. */
    String name();

    /** Makes one file of that kind and has the program use it. */
    void tryOne(Session session) throws IOException;
}
