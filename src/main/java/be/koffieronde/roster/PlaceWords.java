package be.koffieronde.roster;

import be.koffieronde.language.Message;
import java.util.List;

/** How the places of a visit are told. */
public interface PlaceWords {

    /** The visit, and where it is. */
    Message title(PlaceAnswer answer);

    /** Where in the round a slot is and what it takes. */
    Message details(VisitSlot slot);

    Message move(VisitMove move);

    String supporter(String id);

    /** Names of all whose week is different if the visit goes there, the one who has it then first. */
    List<String> concerned(PlaceAnswer answer, VisitSlot slot);
}
