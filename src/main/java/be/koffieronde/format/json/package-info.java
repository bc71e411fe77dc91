/** The grammar of our JSON: the fields of a thing, told once, read, write and describe it; every fault has its path. */
@NullMarked
package be.koffieronde.format.json;

import org.jspecify.annotations.NullMarked;
