package be.koffieronde.accounts;

import be.koffieronde.language.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in.
 *
 * @param id of the person
 * @param places what they are, by centre
 */
public record Caller(String id, String name, Language language, List<Place> places) {

    /**
     * What somebody is in a centre.
     *
     * @param supporter id of the supporter they are; null: none
     * @param school id of the school they are of; null: none
     */
    public record Place(
            String centre,
            Role role,
            @Nullable String supporter,
            @Nullable String school) {}

    public Caller {
        places = List.copyOf(places);
    }

    /** What they are in a centre; empty: nothing, and then the centre does not exist for them. */
    public Optional<Place> in(String centre) {
        return places.stream().filter(place -> place.centre().equals(centre)).findFirst();
    }
}
