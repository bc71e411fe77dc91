/** What became of sessions, what is owed, and what pupils got. */
@NullMarked
package be.koffieronde.app.sessions;

import org.jspecify.annotations.NullMarked;
