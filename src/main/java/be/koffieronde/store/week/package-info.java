/** What a centre plans: problems and rosters with all their versions, logs, suggestions. */
@NullMarked
package be.koffieronde.store.week;

import org.jspecify.annotations.NullMarked;
