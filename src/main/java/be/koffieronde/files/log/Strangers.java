package be.koffieronde.files.log;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a log has that the problem beside it does not. */
final class Strangers {

    private static final int NAMED = 5;

    private Strangers() {}

    /**
     * A warning that names the first of them.
     *
     * @param code of what it says of how many there are, the problem's name, ids, and an ellipsis if there are more
     * @param ids each once; empty: nothing to warn of
     */
    static Optional<Fault> warning(String code, List<String> ids, Directory directory, Path file) {
        String names = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        Fault warning = Fault.of(code, ids.size(), directory.problem().name(), names, ids.size() > NAMED ? ", …" : "");
        return ids.isEmpty() ? Optional.empty() : Optional.of(warning.in(file.toString()));
    }
}
