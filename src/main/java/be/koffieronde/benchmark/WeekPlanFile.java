package be.koffieronde.benchmark;

import ai.timefold.solver.persistence.common.api.domain.solution.SolutionFileIO;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.planning.benchmark.WholePlan;
import be.koffieronde.planning.timefold.PlanSolution;
import java.io.File;

/** Reads a problem file as a plan in which nothing is planned, and writes a plan as a roster file. */
public final class WeekPlanFile implements SolutionFileIO<PlanSolution> {

    @Override
    public String getInputFileExtension() {
        return "json";
    }

    /** @throws be.koffieronde.problem.fault.InvalidInputException with all that is wrong in the file */
    @Override
    public PlanSolution read(File file) {
        ProblemInput problem = ProblemInput.read(file.toPath());
        return WholePlan.unplanned(problem.directory(), problem.travel());
    }

    /** @throws be.koffieronde.problem.fault.InvalidInputException if it cannot be written there */
    @Override
    public void write(PlanSolution plan, File file) {
        RosterFile.write(WholePlan.roster(plan), file.toPath());
    }
}
