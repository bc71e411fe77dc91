package be.koffieronde.roster;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a talk cannot be in one of its partner's free windows with nothing else moved.
 *
 * @param window null if the partner has none on that date
 * @param rules what would be broken, the main one first
 * @param text one line in plain words, without date and window
 */
public record TalkBlock(LocalDate date, @Nullable Window window, List<Rule> rules, Message text) {

    public TalkBlock {
        rules = List.copyOf(rules);
    }
}
