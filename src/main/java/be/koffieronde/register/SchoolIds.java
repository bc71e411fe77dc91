package be.koffieronde.register;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids that people can read and type: {@code de-brug-genk}; where two would be equal, numbered from 2. */
final class SchoolIds {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    String next(String name, String municipality) {
        String plainName = plain(name);
        String place = plain(municipality);
        String wanted = plainName.endsWith(place) || place.isEmpty() ? plainName : plainName + "-" + place;
        String start = wanted.isEmpty() ? "school" : wanted;
        String id = start;
        for (int number = 2; !given.add(id); number++) {
            id = start + "-" + number;
        }
        return id;
    }

    /** Small letters and digits of the Latin alphabet, with hyphens between words. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = letters.toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-$", "");
    }
}
