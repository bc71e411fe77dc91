package be.koffieronde.generate;

/** A place with a name where schools and homes can be. */
record Village(String name, Point point) {}
