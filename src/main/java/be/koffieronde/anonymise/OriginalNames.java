package be.koffieronde.anonymise;

import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Travel.Roads;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Every text in a problem that people chose: names, ids, labels and titles. Capitals and signs make no difference. */
public final class OriginalNames {

    /** What a problem may be called in a file. */
    private static final Pattern NAME = Pattern.compile("(?!\\s*$)[^/\\\\\\p{Cntrl}]+");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words = new HashSet<>();

    public OriginalNames(Problem problem) {
        add(problem.name());
        for (Kind kind : Kind.values()) {
            kind.names(problem).forEach(this::add);
        }
        problem.schools().stream().map(School::name).forEach(this::add);
        problem.supporters().stream().map(Supporter::name).forEach(this::add);
        problem.partners().stream().map(Partner::name).forEach(this::add);
        problem.partners().stream().map(Partner::role).forEach(this::add);
        problem.pupils().stream().map(Pupil::name).forEach(this::add);
        problem.commitments().stream().map(Commitment::title).forEach(this::add);
        if (problem.travel() instanceof Roads roads) {
            roads.network().nodes().forEach(node -> add(node.id()));
        }
    }

    /** The name wished for, if a problem can have it and it tells none of these; else one that tells nothing. */
    public String freeName(String wished) {
        String name = areToldBy(wished) || !NAME.matcher(wished).matches() ? "anonymous" : wished;
        for (int number = 2; contain(name); number++) {
            name = "anonymous-" + number;
        }
        return name;
    }

    private boolean areToldBy(String text) {
        String told = words(text);
        return words.stream().anyMatch(told::contains);
    }

    /** Whether a text is one of them. */
    boolean contain(String text) {
        return words.contains(words(text));
    }

    private void add(String name) {
        String plain = words(name);
        if (plain.length() > 1) {
            words.add(plain);
        }
    }

    /** {@code De Brug (Genk)} becomes {@code " de brug genk "}; a text of signs only becomes one space. */
    private static String words(String text) {
        String spaced = SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + spaced.strip() + (spaced.isBlank() ? "" : " ");
    }
}
