package be.koffieronde.app.week;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import java.util.List;

/** How much there is to plan. */
public record ProblemSize(int supporters, int schools, int pupils, int sessions, int talksDue) {

    public static ProblemSize of(Directory directory) {
        Problem problem = directory.problem();
        List<Visit> visits = Visits.of(directory);
        return new ProblemSize(
                problem.supporters().size(),
                problem.schools().size(),
                problem.pupils().size(),
                count(visits, SupportVisit.class),
                count(visits, TalkVisit.class));
    }

    private static int count(List<Visit> visits, Class<? extends Visit> kind) {
        return (int) visits.stream().filter(kind::isInstance).count();
    }
}
