/** What visits and people are called, and whom a name means. */
@NullMarked
package be.koffieronde.app.names;

import org.jspecify.annotations.NullMarked;
