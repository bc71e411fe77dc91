package be.koffieronde.generate.life;

import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import java.util.ArrayList;
import java.util.List;

/** The lists of a problem while districts are being added. */
public record ProblemDraft(
        List<Location> locations,
        List<School> schools,
        List<Supporter> supporters,
        List<Partner> partners,
        List<Pupil> pupils,
        List<Meeting> meetings,
        List<Commitment> commitments,
        List<CollaborationModel> models) {

    /** Of nobody yet, who get along in these ways. */
    public ProblemDraft(List<CollaborationModel> relations) {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(relations));
    }

    public Problem problem(String name, Calendar calendar, Travel travel) {
        return new Problem(
                name,
                calendar,
                locations,
                travel,
                schools,
                supporters,
                partners,
                models,
                pupils,
                meetings,
                commitments,
                Weights.DEFAULT);
    }
}
