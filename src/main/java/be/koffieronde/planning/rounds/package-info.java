/**
 * What follows from the visits of one round in order: when they start, what that amounts to by each rule, and the slots they
 * take. Nothing here knows who looks for better rounds, or how.
 */
@NullMarked
package be.koffieronde.planning.rounds;

import org.jspecify.annotations.NullMarked;
