package be.koffieronde.talks;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Talks that follow one another at one rhythm: those of a partner with anyone, or with one supporter.
 *
 * @param supporter id of the one they are with; null: with anyone
 * @param rhythm with the latest talk of this series, and those held
 */
public record TalkSeries(Partner partner, @Nullable String supporter, TalkRhythm rhythm) {

    /** Those of all partners, in the problem's order. */
    public static List<TalkSeries> of(Directory directory) {
        return directory.problem().partners().stream()
                .flatMap(partner -> of(partner, directory).stream())
                .toList();
    }

    /** Those of a partner: none if nobody plans talks, one for each pair if each has talks of their own. */
    public static List<TalkSeries> of(Partner partner, Directory directory) {
        TalkRhythm rhythm = directory.rhythm(partner);
        if (rhythm == null || directory.pupilsOf(partner).isEmpty()) {
            return List.of();
        }
        List<TalkSeries> pairs = rhythm.with() == With.EACH ? pairs(partner, rhythm, directory) : List.of();
        return pairs.isEmpty() ? List.of(new TalkSeries(partner, null, rhythm)) : pairs;
    }

    /** The pairs of all partners with a rhythm, as if each had talks of their own. */
    public static List<TalkSeries> pairs(Directory directory) {
        return directory.problem().partners().stream()
                .flatMap(partner -> {
                    TalkRhythm rhythm = directory.rhythm(partner);
                    return rhythm == null ? null : pairs(partner, rhythm, directory).stream();
                })
                .toList();
    }

    private static List<TalkSeries> pairs(Partner partner, TalkRhythm rhythm, Directory directory) {
        return directory.pairsOf(partner).stream()
                .map(supporter -> new TalkSeries(partner, supporter, rhythm.of(supporter)))
                .toList();
    }

    /** Whether a talk is one of them. */
    public boolean has(LoggedTalk talk) {
        return isOf(talk, partner, supporter);
    }

    /** @param supporter id of the only one whose talks count; null: all count */
    static boolean isOf(LoggedTalk talk, Partner partner, @Nullable String supporter) {
        return talk.partner().equals(partner.id())
                && (supporter == null || talk.supporter().equals(supporter));
    }

    /** Id of the visit with a number, from 1. */
    String visit(int number) {
        String with = supporter == null ? "" : "/with/" + supporter;
        return "talk/%s%s/%d".formatted(partner.id(), with, number);
    }
}
