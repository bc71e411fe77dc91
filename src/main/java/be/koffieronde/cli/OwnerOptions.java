package be.koffieronde.cli;

import be.koffieronde.app.ProblemInput;
import be.koffieronde.app.WhoIsMeant;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom a calendar or a paper is; one of the three, as a group of options that exclude one another. */
final class OwnerOptions {

    @Option(
            names = "--supporter",
            required = true,
            paramLabel = "WHO",
            description = "For this supporter: an id, or a name that only one has.")
    private @Nullable String supporter;

    @Option(names = "--partner", required = true, paramLabel = "WHO", description = "For this partner.")
    private @Nullable String partner;

    @Option(names = "--school", required = true, paramLabel = "WHO", description = "For this school.")
    private @Nullable String school;

    /** Who is meant, of those in a problem. */
    Reader in(ProblemInput problem) {
        if (supporter != null) {
            return WhoIsMeant.reader(problem, Audience.SUPPORTER, supporter);
        }
        return partner != null
                ? WhoIsMeant.reader(problem, Audience.PARTNER, partner)
                : WhoIsMeant.reader(problem, Audience.SCHOOL, Objects.requireNonNull(school));
    }
}
