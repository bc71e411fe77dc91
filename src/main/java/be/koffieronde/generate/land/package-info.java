/** The land an invented centre lies in: villages, roads, drives, names, and the dice for all of it. */
@NullMarked
package be.koffieronde.generate.land;

import org.jspecify.annotations.NullMarked;
