/** The second opinion: recomputes every rule and the score of a roster in plain loops, without the solver. */
@NullMarked
package be.koffieronde.referee;

import org.jspecify.annotations.NullMarked;
