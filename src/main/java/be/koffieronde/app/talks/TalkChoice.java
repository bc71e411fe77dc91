package be.koffieronde.app.talks;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which talks of a log.
 *
 * @param who tells whom names belong to; null: only ids are known
 * @param supporter only those of this one, by id or name; null: of all
 * @param partner only those with this one, by id or name; null: with all
 * @param date only those on this date; null: on all
 */
public record TalkChoice(
        @Nullable WhoIsMeant who,
        @Nullable String supporter,
        @Nullable String partner,
        @Nullable LocalDate date) {

    /** Whether all talks are in it. */
    boolean isAny() {
        return supporter == null && partner == null && date == null;
    }

    /**
     * The same by ids. Who is in the log need not be in the problem, for they may have left.
     *
     * @throws InvalidInputException if there is a problem, and nobody in it or in the log is called so
     */
    TalkChoice withIds(TalkLog log) {
        if (who == null) {
            return this;
        }
        boolean isOld = supporter == null || !log.ofSupporter(supporter).talks().isEmpty();
        boolean isOldPartner =
                partner == null || !log.withPartner(partner).talks().isEmpty();
        String supporterId = isOld ? supporter : who.supporterIfAny(supporter);
        String partnerId = isOldPartner ? partner : who.partnerIfAny(partner);
        who.throwIfAny();
        return new TalkChoice(who, supporterId, partnerId, date);
    }

    boolean has(LoggedTalk talk) {
        return (supporter == null || talk.supporter().equals(supporter))
                && (partner == null || talk.partner().equals(partner))
                && (date == null || talk.date().equals(date));
    }
}
