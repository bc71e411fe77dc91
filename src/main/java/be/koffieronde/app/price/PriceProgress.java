package be.koffieronde.app.price;

import java.time.Duration;

/**
 * How far the searches are.
 *
 * @param elapsed since the first began
 * @param search that runs now, from 1
 * @param worth of a talk in it
 * @param talksPlanned in the best roster this search has
 * @param driveMinutes in that roster, between visits and from and to home
 */
public record PriceProgress(
        Duration elapsed, int search, int searches, Worth worth, int talksPlanned, long driveMinutes) {}
