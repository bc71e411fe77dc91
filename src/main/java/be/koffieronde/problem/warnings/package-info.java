/** What is valid in a problem and can hardly be meant. */
@NullMarked
package be.koffieronde.problem.warnings;

import org.jspecify.annotations.NullMarked;
