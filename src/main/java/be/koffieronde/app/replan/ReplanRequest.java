package be.koffieronde.app.replan;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.planning.data.Still;

/**
 * How to plan a week again.
 *
 * @param still rounds that stay as they are, whatever the rules say now
 */
public record ReplanRequest(Still still, Effort effort) {}
