package be.koffieronde.problem;

import java.time.LocalDate;

/**
 * A talk of a partner that was held.
 *
 * @param supporter id of who held it; they may have left since
 */
public record HeldTalk(LocalDate date, String supporter) {}
