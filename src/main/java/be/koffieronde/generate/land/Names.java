package be.koffieronde.generate.land;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Invented names, and ids made from them that never come twice. */
public final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final String INITIALS = "ABCDEFGHIJKLMNOPRSTVWZ";

    private final List<String> women = WordList.read("women.txt");
    private final List<String> men = WordList.read("men.txt");
    private final List<String> surnames = WordList.read("surnames.txt");
    private final List<String> schools;
    private final List<String> supporters;
    private final Map<String, Integer> timesUsed = new HashMap<>();
    private final Dice dice;
    private int supportersNamed;
    private int schoolsNamed;
    private int pupilsNamed;

    public Names(Dice dice) {
        this.dice = dice;
        schools = dice.shuffled(WordList.read("school-names.txt"));
        supporters = dice.shuffled(Stream.concat(women.stream(), men.stream()).toList());
    }

    /** First names in turn; every later time round with another initial. */
    public String supporter() {
        String first = supporters.get(supportersNamed % supporters.size());
        int round = supportersNamed++ / supporters.size();
        return round == 0 ? first : "%s %c.".formatted(first, 'A' + (round - 1) % 26);
    }

    public String school() {
        return schools.get(schoolsNamed++ % schools.size());
    }

    /** As young children say it. */
    public String primaryTeacher() {
        return dice.chance(80) ? "juf " + dice.pick(women) : "meester " + dice.pick(men);
    }

    public String adult() {
        return (dice.chance(60) ? "mevr. " : "dhr. ") + dice.pick(surnames);
    }

    /** Initials, all that is told of a pupil. */
    public String pupil() {
        return "%s.%s.".formatted(initial(), initial());
    }

    /** p1, p2, … */
    public String pupilId() {
        return "p" + ++pupilsNamed;
    }

    /** The text in small letters, digits and dashes; with a number behind it if that was given out before. */
    public String id(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String dashed = NOT_IN_ID.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String id = EDGES.matcher(dashed).replaceAll("");
        int times = timesUsed.merge(id, 1, Integer::sum);
        return times == 1 ? id : id("%s-%d".formatted(id, times));
    }

    private char initial() {
        return INITIALS.charAt(dice.between(0, INITIALS.length() - 1));
    }
}
