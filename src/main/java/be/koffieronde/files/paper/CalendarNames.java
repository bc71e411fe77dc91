package be.koffieronde.files.paper;

import be.koffieronde.privacy.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Names of files for calendars, such as {@code supporter-an.ics}: letters, digits and dashes, never too long, and no two
 * alike where capitals and the ways to write an accent make no difference.
 */
final class CalendarNames {

    private static final int MOST = 60;

    private final Map<String, Integer> wishes = new HashMap<>();

    CalendarNames(Collection<Reader> owners) {
        owners.forEach(owner -> wishes.merge(plain(owner), 1, Integer::sum));
    }

    /** The same whoever else there is, unless another has all but the same id. */
    String of(Reader owner) {
        String plain = plain(owner);
        boolean isClear = plain.endsWith("-" + owner.id()) && wishes.getOrDefault(plain, 0) == 1;
        return (isClear ? plain : plain + "-" + mark(owner)) + ".ics";
    }

    private static String plain(Reader owner) {
        String letters = Normalizer.normalize(owner.id(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String name = letters.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = name.offsetByCodePoints(0, Math.min(MOST, name.codePointCount(0, name.length())));
        return owner.audience().name().toLowerCase(Locale.ROOT) + "-" + name.substring(0, end);
    }

    private static String mark(Reader owner) {
        byte[] id = owner.toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(id).toString().substring(0, 8);
    }
}
