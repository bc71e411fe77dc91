/** The files of the contract, and JSON for programs: problems, rosters, road networks, logs of talks. */
@NullMarked
package be.koffieronde.format;

import org.jspecify.annotations.NullMarked;
