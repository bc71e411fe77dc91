/** What every way in over HTTP needs: who comes in, what was sent, how it is answered, and errors in words. */
@NullMarked
package be.koffieronde.web;

import org.jspecify.annotations.NullMarked;
