package be.koffieronde.fuzz;

import java.io.IOException;

/** Placeholder. */
final class Kills implements Material {

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public void tryOne(Session session) throws IOException {}
}
