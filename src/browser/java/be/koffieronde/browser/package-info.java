/** The pages in a real browser, as people use them. */
@NullMarked
package be.koffieronde.browser;

import org.jspecify.annotations.NullMarked;
