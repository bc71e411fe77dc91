/** What is wrong with what somebody gave: the place, and a message with a code; and what a text may hold. */
@NullMarked
package be.koffieronde.problem.fault;

import org.jspecify.annotations.NullMarked;
