package be.koffieronde.referee;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One thing a rule found. Its message is made when it is asked for: most judgements are never read. */
public final class Match {

    private final Rule rule;
    private final long amount;
    private final Where where;
    private final Supplier<Message> message;

    /** @param message gives the same whenever it is asked */
    Match(Rule rule, long amount, Where where, Supplier<Message> message) {
        this.rule = rule;
        this.amount = amount;
        this.where = where;
        this.message = message;
    }

    public Rule rule() {
        return rule;
    }

    /** More than 0, in the rule's own unit, before points. */
    public long amount() {
        return amount;
    }

    public Where where() {
        return where;
    }

    /** For planners, without a full stop. */
    public Message message() {
        return message.get();
    }

    /** The same in English. */
    public String text() {
        return message().toString();
    }

    /** Messages count too, as they tell more than a place: which person is booked twice, at what time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Match match
                && rule == match.rule
                && amount == match.amount
                && where.equals(match.where)
                && message().equals(match.message());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, amount, where);
    }

    @Override
    public String toString() {
        return rule.title() + ": " + text();
    }

    /**
     * What a match is about.
     *
     * @param supporter id; null if it is about nobody's round in particular
     * @param date null if it is about no single day; the Monday for a whole week
     * @param visits ids; empty if it is about a whole round or week
     */
    public record Where(
            @Nullable String supporter, @Nullable LocalDate date, List<String> visits) {

        public Where {
            visits = List.copyOf(visits);
        }
    }
}
