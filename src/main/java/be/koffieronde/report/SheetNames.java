package be.koffieronde.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheet programs take them: at most 31 characters, some not allowed, no two alike. */
final class SheetNames {

    private static final int MOST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The name itself if it can be, else one as near as can be. */
    String free(String wish) {
        String allowed = wish.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^[' ]+|[' ]+$", "")
                .replaceAll("\\s+", " ");
        String name = cut(allowed.isEmpty() ? "-" : allowed, MOST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = cut(allowed, MOST - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).replaceAll("[' ]+$", "");
    }
}
