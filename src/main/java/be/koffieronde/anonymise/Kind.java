package be.koffieronde.anonymise;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Location;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has a name in a problem that other parts of it, or a roster, may refer to. */
public enum Kind {
    LOCATION("location"),
    SCHOOL("school"),
    SUPPORTER("supporter"),
    PARTNER("partner"),
    PUPIL("pupil"),
    CLASS_GROUP("class"),
    NEED("need"),
    EXPERTISE("expertise"),
    COLLABORATION("collaboration"),
    MEETING("meeting"),
    COMMITMENT("commitment");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** What aliases of this kind begin with. */
    String word() {
        return word;
    }

    /** The names of this kind, in an order that does not change from run to run. */
    Stream<String> names(Problem problem) {
        return all(problem).filter(name -> name != null).distinct().sorted();
    }

    private Stream<@Nullable String> all(Problem problem) {
        return switch (this) {
            case LOCATION -> problem.locations().stream().map(Location::id);
            case SCHOOL -> problem.schools().stream().map(School::id);
            case SUPPORTER -> problem.supporters().stream().map(Supporter::id);
            case PARTNER -> problem.partners().stream().map(Partner::id);
            case PUPIL -> problem.pupils().stream().map(Pupil::id);
            case CLASS_GROUP -> problem.pupils().stream().map(Pupil::classGroup);
            case NEED -> needs(problem).map(Need::id);
            case EXPERTISE -> expertise(problem);
            case COLLABORATION -> collaborations(problem);
            case MEETING -> problem.meetings().stream().map(Meeting::id);
            case COMMITMENT -> problem.commitments().stream().map(Commitment::id);
        };
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
