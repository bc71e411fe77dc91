package be.koffieronde.roster;

import be.koffieronde.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a roster holds for the talk of one supporter with one partner, in short.
 *
 * @param partner id
 * @param talk id of the visit it would be
 * @param value points that leaving it out costs, before weights; 0 if it would be an extra talk
 * @param best its best slot, one where nothing moves before one where something does; null if it fits nowhere
 * @param obstacle the simplest reason for not fitting; null if it fits
 * @param cause why the two never meet, if it fits nowhere because one of them is never there; else null
 */
public record TalkOutlook(
        String partner,
        String talk,
        int minutes,
        long value,
        @Nullable VisitSlot best,
        @Nullable TalkBlock obstacle,
        @Nullable Message cause) {}
