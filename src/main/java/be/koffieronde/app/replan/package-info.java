/** To plan again what has become of a week: with least change, and a tested reason for each. */
@NullMarked
package be.koffieronde.app.replan;

import org.jspecify.annotations.NullMarked;
