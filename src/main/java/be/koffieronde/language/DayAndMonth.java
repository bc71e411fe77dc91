package be.koffieronde.language;

import java.time.LocalDate;

/** A date that a message names in full beside its weekday: {@code 24 November}. */
public record DayAndMonth(LocalDate date) {}
