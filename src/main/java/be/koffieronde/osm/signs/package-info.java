/** What the tags of a way say about who may drive there, and how fast. */
@NullMarked
package be.koffieronde.osm.signs;

import org.jspecify.annotations.NullMarked;
