/** To plan a problem, or a season of weeks. */
@NullMarked
package be.koffieronde.app.plan;

import org.jspecify.annotations.NullMarked;
