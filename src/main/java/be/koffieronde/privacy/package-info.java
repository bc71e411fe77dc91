/** Who may see what: the one policy for papers, calendars and pages. */
@NullMarked
package be.koffieronde.privacy;

import org.jspecify.annotations.NullMarked;
