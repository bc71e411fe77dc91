/** What a roster has for one supporter, partner or school, as a calendar. */
@NullMarked
package be.koffieronde.report.calendar;

import org.jspecify.annotations.NullMarked;
