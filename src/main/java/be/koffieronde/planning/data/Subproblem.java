package be.koffieronde.planning.data;

import java.util.List;

/**
 * Some supporters of a problem with visits they may hold, by their ids: a plain value, which means the same to whoever has the
 * problem.
 *
 * @param visits without those of others
 */
public record Subproblem(List<String> supporters, List<String> visits, Ties ties) {}
