package be.koffieronde.problem;

import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything a planner says about a horizon of weeks. References between its parts are ids; {@link Directory} resolves them.
 * A problem that came from a file has been validated: ids are unique and known, numbers in range.
 */
public record Problem(
        String name,
        Calendar calendar,
        List<Location> locations,
        Travel travel,
        List<School> schools,
        List<Supporter> supporters,
        List<Partner> partners,
        List<CollaborationModel> collaborationModels,
        List<Pupil> pupils,
        List<Meeting> meetings,
        List<Commitment> commitments,
        Weights weights) {

    public Problem {
        locations = List.copyOf(locations);
        schools = List.copyOf(schools);
        supporters = List.copyOf(supporters);
        partners = List.copyOf(partners);
        collaborationModels = List.copyOf(collaborationModels);
        pupils = List.copyOf(pupils);
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
    }

    /** The same with other partners, or the same ones changed; this one if nothing is. */
    public Problem withPartners(List<Partner> others) {
        return others.equals(partners) ? this : with(parts -> parts.partners = others);
    }

    /** The same with other schools, or the same ones changed. */
    public Problem withSchools(List<School> others) {
        return with(parts -> parts.schools = others);
    }

    /** The same with talks of their own for each pair of a partner and a supporter, wherever a partner has talks. */
    public Problem withPairs() {
        return with(parts -> {
            parts.partners = partners.stream().map(Partner::withPairs).toList();
            parts.models = collaborationModels.stream()
                    .map(CollaborationModel::withPairs)
                    .toList();
        });
    }

    /** The same with points for visits that are not in the fixed slots of their series, see {@link Weights#structural}. */
    public Problem structural() {
        return withWeights(weights.structural());
    }

    /** The same with other points. */
    public Problem withWeights(Weights others) {
        return with(parts -> parts.weights = others);
    }

    /** The same with other pupils; this one if they are the same. */
    public Problem withPupils(List<Pupil> others) {
        return others.equals(pupils) ? this : with(parts -> parts.pupils = others);
    }

    /** The same with other supporters, or the same ones changed. */
    public Problem withSupporters(List<Supporter> others) {
        return with(parts -> parts.supporters = others);
    }

    /** The same with other appointments. */
    public Problem withCommitments(List<Commitment> others) {
        return with(parts -> parts.commitments = others);
    }

    /** The same with nothing closed for everybody. */
    Problem withoutClosedDays() {
        return with(parts -> parts.calendar = new Calendar(calendar.firstDay(), calendar.weeks(), Set.of()));
    }

    /** The same with no closed days of schools. */
    Problem withSchoolsOpen() {
        return with(parts ->
                parts.schools = schools.stream().map(School::withoutClosedDays).toList());
    }

    /** The same with nothing closed and nobody away but supporters. */
    Problem withAllThere() {
        return withoutClosedDays().withSchoolsOpen().withoutAbsentees();
    }

    /** The same with all pupils and partners always there. */
    private Problem withoutAbsentees() {
        return with(parts -> {
            parts.partners = partners.stream().map(Partner::withoutAbsences).toList();
            parts.pupils = pupils.stream().map(Pupil::withoutAbsences).toList();
        });
    }

    /** The same at another time, with the commitments of that time. */
    public Problem at(Calendar time, List<Commitment> commitmentsThen) {
        return with(parts -> {
            parts.calendar = time;
            parts.commitments = commitmentsThen;
        });
    }

    /** The same with no sessions to make up. */
    public Problem withNothingOwed() {
        return withPupils(pupils.stream()
                .map(pupil -> pupil.withNeeds(
                        pupil.needs().stream().map(need -> need.withOwed(0)).toList()))
                .toList());
    }

    /** The same with the weeks of needs that do not say from when counted from a date. */
    public Problem countingWeeksFrom(LocalDate date) {
        return withPupils(pupils.stream()
                .map(pupil -> pupil.withNeeds(pupil.needs().stream()
                        .map(need -> need.within(need.term().countedFrom(date)))
                        .toList()))
                .toList());
    }

    private Problem with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.problem();
    }

    /** What a problem is made of, to change some of it. */
    private static final class Parts {

        private final Problem before;
        private Calendar calendar;
        private List<School> schools;
        private List<Supporter> supporters;
        private List<Partner> partners;
        private List<CollaborationModel> models;
        private List<Pupil> pupils;
        private List<Commitment> commitments;
        private Weights weights;

        private Parts(Problem before) {
            this.before = before;
            calendar = before.calendar;
            schools = before.schools;
            supporters = before.supporters;
            partners = before.partners;
            models = before.collaborationModels;
            pupils = before.pupils;
            commitments = before.commitments;
            weights = before.weights;
        }

        private Problem problem() {
            return new Problem(
                    before.name,
                    calendar,
                    before.locations,
                    before.travel,
                    schools,
                    supporters,
                    partners,
                    models,
                    pupils,
                    before.meetings,
                    commitments,
                    weights);
        }
    }
}
