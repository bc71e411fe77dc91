/** What is different between two rosters of one problem, for everybody whom it concerns. Plain Java only. */
@NullMarked
package be.koffieronde.roster.diff;

import org.jspecify.annotations.NullMarked;
