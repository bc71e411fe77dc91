package be.koffieronde.problem;

import be.koffieronde.problem.time.Calendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a partner is due a talk.
 *
 * @param last date of the latest talk before the horizon; null if there was none yet
 * @param with whom the talks are with; null: as the collaboration says, else anyone
 * @param lasts the same as {@code last} by the supporter it was with, for talks with each of them
 * @param held talks that were held within the horizon, as a log tells; a problem file has none
 */
public record TalkRhythm(
        int everyWeeks,
        int minutes,
        @Nullable LocalDate last,
        @Nullable With with,
        Map<String, LocalDate> lasts,
        List<HeldTalk> held) {

    /** Default of {@code minutes}. */
    public static final int DEFAULT_MINUTES = 15;

    public TalkRhythm {
        held = List.copyOf(held);
        lasts = Map.copyOf(lasts);
    }

    /** With anyone, or whom the collaboration says. */
    public TalkRhythm(int everyWeeks, int minutes, @Nullable LocalDate last) {
        this(everyWeeks, minutes, last, null, Map.of(), List.of());
    }

    /** Whom talks are with: any supporter, or each who supports a pupil of the partner in turn. */
    public enum With {
        ANYONE,
        EACH
    }

    /** The same after another latest talk. */
    public TalkRhythm withLast(@Nullable LocalDate talk) {
        return new TalkRhythm(everyWeeks, minutes, talk, with, lasts, held);
    }

    /** The same with these talks held within the horizon. */
    public TalkRhythm withHeld(List<HeldTalk> talks) {
        return new TalkRhythm(everyWeeks, minutes, last, with, lasts, talks);
    }

    /** The same with others. */
    public TalkRhythm with(With others) {
        return new TalkRhythm(everyWeeks, minutes, last, others, lasts, held);
    }

    /** The same after a talk with a supporter, unless a later one is known. */
    public TalkRhythm after(LocalDate talk, String supporter) {
        Map<String, LocalDate> talks = new HashMap<>(lasts);
        talks.merge(supporter, talk, TalkRhythm::later);
        return withLast(last == null ? talk : later(last, talk)).withLasts(talks);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** The same with other latest talks of two. */
    public TalkRhythm withLasts(Map<String, LocalDate> talks) {
        return new TalkRhythm(everyWeeks, minutes, last, with, talks, held);
    }

    /** That of the talks with one supporter alone. */
    public TalkRhythm of(String supporter) {
        List<HeldTalk> theirs =
                held.stream().filter(talk -> talk.supporter().equals(supporter)).toList();
        return new TalkRhythm(everyWeeks, minutes, lasts.get(supporter), with, lasts, theirs);
    }

    /** First week of the turn in which a talk of that number, from 1, is due. */
    int firstWeek(int number) {
        return (number - 1) * everyWeeks + 1;
    }

    /** Number of the talk in whose turn a week lies. */
    private int number(int week) {
        return (week - 1) / everyWeeks + 1;
    }

    /** Whether the talk of that number was held already. */
    public boolean isHeld(int number, Calendar horizon) {
        return held.stream().anyMatch(talk -> isInTurn(talk, number, horizon));
    }

    /** Whether a talk was held in the weeks in which the one of that number is due. */
    public boolean isInTurn(HeldTalk talk, int number, Calendar horizon) {
        return horizon.contains(talk.date()) && number(horizon.week(horizon.day(talk.date()))) == number;
    }
}
