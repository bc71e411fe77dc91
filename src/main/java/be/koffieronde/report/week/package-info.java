/** A judged roster as papers look it up: by supporter, by school, by talk, each day from home to home. */
@NullMarked
package be.koffieronde.report.week;

import org.jspecify.annotations.NullMarked;
