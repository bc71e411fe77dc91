/** What use cases read and write, in files: their ports over directories, and what is about files alone. */
@NullMarked
package be.koffieronde.files;

import org.jspecify.annotations.NullMarked;
