package be.koffieronde.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody probably meant. */
public final class Spelling {

    /** More names than this are not listed in a message. */
    private static final int LISTED = 30;

    private Spelling() {}

    /** What to do about a name that is none of the known ones. */
    public static Message remedy(String name, Collection<String> known) {
        return nearest(name, known)
                .map(meant -> Message.of("format.part.did-you-mean", meant))
                .orElseGet(() -> isListed(known.size())
                        ? Message.of("format.part.one-of", String.join(", ", known))
                        : Message.of("format.part.correct-or-add"));
    }

    /** Whether so many names are listed in a message. */
    public static boolean isListed(int names) {
        return names > 0 && names <= LISTED;
    }

    /** The known name nearest to the given one, if it is near at all; case is ignored. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        int farthest = Math.max(1, Math.min(name.length(), 30) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= farthest)
                .map(candidate -> new Candidate(candidate, distance(lower(name), lower(candidate))))
                .filter(candidate -> candidate.distance <= farthest)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    /** Edits (insert, delete, replace) from one text to the other; Levenshtein 1966. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            above = nextRow(above, i, from.charAt(i - 1), to);
        }
        return above[to.length()];
    }

    private static int[] nextRow(int[] above, int i, char letter, String to) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replace = above[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replace, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
