/** The server as a whole: it listens, answers, and ends. */
@NullMarked
package be.koffieronde.web.server;

import org.jspecify.annotations.NullMarked;
