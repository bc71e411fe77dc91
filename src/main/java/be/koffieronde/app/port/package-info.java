/** Where use cases find and keep things: in files today, elsewhere tomorrow. */
@NullMarked
package be.koffieronde.app.port;

import org.jspecify.annotations.NullMarked;
