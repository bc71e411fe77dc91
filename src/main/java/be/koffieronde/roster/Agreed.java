package be.koffieronde.roster;

import java.time.LocalDate;

/**
 * Where people have been told that a visit will be.
 *
 * @param id of the visit, which the problem may no longer have
 * @param supporter id; they may have left since
 * @param start minutes after midnight
 */
public record Agreed(String id, String supporter, LocalDate date, int start) {}
