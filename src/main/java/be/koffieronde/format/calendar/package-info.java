/** Calendars: events into a file that other programs change too; what is there is kept to the letter. */
@NullMarked
package be.koffieronde.format.calendar;

import org.jspecify.annotations.NullMarked;
