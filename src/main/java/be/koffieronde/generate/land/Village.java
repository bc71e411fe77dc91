package be.koffieronde.generate.land;

/** A place with a name where schools and homes can be. */
public record Village(String name, Point point) {}
