/** What others reach over HTTP: routes, who comes in by them, what goes wrong in words, live events. */
@NullMarked
package be.koffieronde.web;

import org.jspecify.annotations.NullMarked;
