package be.koffieronde.app.price;

import be.koffieronde.problem.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What has a price: the points of its rule differ from one point of a curve to the next. */
public enum Priced {
    /** Talks; at no points there are none. */
    TALKS(Rule.TALK_MISSED),
    /** That a school sees few faces. */
    FACES(Rule.ANOTHER_FACE);

    private final Rule rule;

    Priced(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** The worths of a curve, if nobody asks for others. */
    List<Worth> worths(Worth own) {
        return this == TALKS
                ? usual(own).range()
                : Stream.of(0, 50, 100, 200, 400).map(Worth::ofPoints).toList();
    }

    /** The problem's own worth; talks that it gives none are worth as much as in other problems. */
    Worth usual(Worth own) {
        return own.equals(Worth.NOTHING) ? Worth.ofPoints(rule.defaultPoints()) : own;
    }
}
