/** The ways in over HTTP, and the contract that lists them. */
@NullMarked
package be.koffieronde.web.routes;

import org.jspecify.annotations.NullMarked;
