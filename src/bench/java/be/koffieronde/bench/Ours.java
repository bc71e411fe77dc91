package be.koffieronde.bench;

import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.roster.Roster;

/** The planner itself, as {@code koffieronde plan --time} runs it. */
final class Ours implements Opponent {

    @Override
    public String title() {
        return "Ours";
    }

    @Override
    public boolean isRandom() {
        return true;
    }

    @Override
    public Roster plan(OpenWeeks weeks, Effort effort) {
        PlanOptions options = PlanOptions.ofTime(effort.time(), effort.seed(), effort.threads());
        return new Planner(weeks.directory(), weeks.travel(), options).plan();
    }
}
