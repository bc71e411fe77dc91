package be.koffieronde.problem;

import java.util.List;
import java.util.Set;

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

    /** The same with other partners, or the same ones changed. */
    public Problem withPartners(List<Partner> others) {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools,
                supporters,
                others,
                collaborationModels,
                pupils,
                meetings,
                commitments,
                weights);
    }

    /** The same with points for visits that are not in the fixed slots of their series, see {@link Weights#structural}. */
    public Problem structural() {
        return withWeights(weights.structural());
    }

    /** The same with other points. */
    public Problem withWeights(Weights others) {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools,
                supporters,
                partners,
                collaborationModels,
                pupils,
                meetings,
                commitments,
                others);
    }

    /** The same with other pupils. */
    public Problem withPupils(List<Pupil> others) {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools,
                supporters,
                partners,
                collaborationModels,
                others,
                meetings,
                commitments,
                weights);
    }

    /** The same with nothing closed for everybody. */
    Problem withoutClosedDays() {
        return new Problem(
                name,
                new Calendar(calendar.firstDay(), calendar.weeks(), Set.of()),
                locations,
                travel,
                schools,
                supporters,
                partners,
                collaborationModels,
                pupils,
                meetings,
                commitments,
                weights);
    }

    /** The same with no closed days of schools. */
    Problem withSchoolsOpen() {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools.stream().map(School::withoutClosedDays).toList(),
                supporters,
                partners,
                collaborationModels,
                pupils,
                meetings,
                commitments,
                weights);
    }

    /** The same with nothing closed and nobody away but supporters. */
    Problem withAllThere() {
        return withoutClosedDays().withSchoolsOpen().withoutAbsentees();
    }

    /** The same with all pupils and partners always there. */
    private Problem withoutAbsentees() {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools,
                supporters,
                partners.stream().map(Partner::withoutAbsences).toList(),
                collaborationModels,
                pupils.stream().map(Pupil::withoutAbsences).toList(),
                meetings,
                commitments,
                weights);
    }

    /** The same at another time, with the commitments of that time. */
    public Problem at(Calendar time, List<Commitment> commitmentsThen) {
        return new Problem(
                name,
                time,
                locations,
                travel,
                schools,
                supporters,
                partners,
                collaborationModels,
                pupils,
                meetings,
                commitmentsThen,
                weights);
    }
}
