/** Pages that people look at: one frame in HTML, the modules, styles and words that it loads. */
@NullMarked
package be.koffieronde.web.pages;

import org.jspecify.annotations.NullMarked;
