package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom a calendar or a paper is; one of the three, as a group of options that exclude one another. */
public final class OwnerOptions {

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
    public Reader in(ProblemInput problem) {
        WhoIsMeant who = People.of(problem);
        Reader owner = of(who);
        who.throwIfAny();
        return owner;
    }

    private Reader of(WhoIsMeant who) {
        if (supporter != null) {
            return new Reader(Audience.SUPPORTER, who.supporter(supporter));
        }
        return partner != null
                ? new Reader(Audience.PARTNER, who.partner(partner))
                : new Reader(Audience.SCHOOL, who.school(Objects.requireNonNull(school)));
    }
}
