/** Ruin and recreate, and when what comes of it is kept. It changes a sketch and knows no solver. */
@NullMarked
package be.koffieronde.planning.search;

import org.jspecify.annotations.NullMarked;
