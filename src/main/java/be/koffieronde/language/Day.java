package be.koffieronde.language;

import java.time.LocalDate;

/** A date that a message names as people say it, {@code Tue 24 Nov}; a date by itself is written as files have it. */
public record Day(LocalDate date) {}
