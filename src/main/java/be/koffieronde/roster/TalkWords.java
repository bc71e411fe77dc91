package be.koffieronde.roster;

import be.koffieronde.language.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the talks of a roster are told. */
public interface TalkWords {

    String supporter(String id);

    String partner(String id);

    String school(String partner);

    /** The talk in general: whether it is due, or which ones there are. */
    Message standing(TalkAnswer answer);

    /** The same in short. */
    Message standing(String supporter, TalkOutlook outlook);

    /** When the latest talk was that counts for theirs; null: there was none, or nobody keeps it up. */
    @Nullable
    LocalDate last(String supporter, String partner);

    /** Where in the round a slot is and what it takes. */
    Message details(VisitSlot slot, int minutes);

    Message move(VisitMove move);

    /** What to book the slot by. */
    String code(VisitSlot slot);
}
