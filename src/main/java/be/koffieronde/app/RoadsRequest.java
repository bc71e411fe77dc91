package be.koffieronde.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A road network to make.
 *
 * @param extract OpenStreetMap data
 * @param around the problem around whose locations roads are wanted; null: all roads
 * @param output the road network file to write
 */
public record RoadsRequest(Path extract, @Nullable Path around, Path output) {}
