package be.koffieronde.anonymise;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has a name in a problem that other parts of it, or a roster, may refer to. */
enum Kind {
    LOCATION("location", problem -> problem.locations().stream().map(Location::id)),
    SCHOOL("school", problem -> problem.schools().stream().map(School::id)),
    SUPPORTER("supporter", problem -> problem.supporters().stream().map(Supporter::id)),
    PARTNER("partner", problem -> problem.partners().stream().map(Partner::id)),
    PUPIL("pupil", problem -> problem.pupils().stream().map(Pupil::id)),
    CLASS_GROUP("class", problem -> problem.pupils().stream().map(Pupil::classGroup)),
    NEED("need", problem -> needs(problem).map(Need::id)),
    EXPERTISE("expertise", Kind::expertise),
    COLLABORATION("collaboration", Kind::collaborations),
    MEETING("meeting", problem -> problem.meetings().stream().map(Meeting::id)),
    COMMITMENT("commitment", problem -> problem.commitments().stream().map(Commitment::id));

    private final String word;
    private final Function<Problem, Stream<@Nullable String>> names;

    Kind(String word, Function<Problem, Stream<@Nullable String>> names) {
        this.word = word;
        this.names = names;
    }

    /** What aliases of this kind begin with. */
    String word() {
        return word;
    }

    /** The names of this kind, in an order that does not change from run to run. */
    Stream<String> names(Problem problem) {
        return names.apply(problem).filter(name -> name != null).distinct().sorted();
    }

    private static Stream<Need> needs(Problem problem) {
        return problem.pupils().stream().flatMap(pupil -> pupil.needs().stream());
    }

    private static Stream<@Nullable String> expertise(Problem problem) {
        return Stream.concat(
                problem.supporters().stream().flatMap(supporter -> supporter.expertise().stream()),
                needs(problem).flatMap(need -> need.expertise().stream()));
    }

    private static Stream<@Nullable String> collaborations(Problem problem) {
        return Stream.concat(
                problem.collaborationModels().stream().map(CollaborationModel::name),
                problem.partners().stream().map(Partner::collaboration));
    }
}
