/**
 * A roster as it stands, whatever rules it breaks: where one more visit fits, what that does by every rule, and what is in the
 * way. No search and no solver.
 */
@NullMarked
package be.koffieronde.planning.fit;

import org.jspecify.annotations.NullMarked;
