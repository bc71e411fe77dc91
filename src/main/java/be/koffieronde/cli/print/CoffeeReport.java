package be.koffieronde.cli.print;

import be.koffieronde.app.talks.CoffeeText;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints where talks fit. */
public record CoffeeReport(CoffeeText text, Page page) {

    private static final int MOST = 10;

    public void print(TalkAnswer answer, boolean more) {
        page.line(page.word(text.title(answer)));
        print("cli.print.coffee.free", answer.free(), answer.minutes());
        print("cli.print.coffee.shift", answer.shift(), answer.minutes());
        print("cli.print.coffee.move", answer.move(), answer.minutes());
        if (answer.free().isEmpty() && answer.shift().isEmpty() && answer.move().isEmpty()) {
            page.line();
            nowhere(answer.cause());
        } else if (answer.move().isEmpty() && !more) {
            page.line();
            page.say("cli.print.coffee.more");
        }
        if (!answer.whyNot().isEmpty()) {
            page.line();
            page.say(
                    answer.free().isEmpty() ? "cli.print.coffee.why-not.free" : "cli.print.coffee.why-not.other",
                    text.partner(answer.partner()));
            answer.whyNot().forEach(this::print);
        }
    }

    private void nowhere(@Nullable Message cause) {
        if (cause == null) {
            page.say("cli.print.coffee.nowhere");
        } else {
            page.say("cli.print.coffee.nowhere.cause", cause);
        }
    }

    private void print(String heading, List<VisitSlot> slots, int minutes) {
        if (slots.isEmpty()) {
            return;
        }
        page.line();
        page.say(heading);
        slots.stream().limit(MOST).forEach(slot -> print(slot, minutes));
        if (slots.size() > MOST) {
            page.say("cli.print.coffee.more-slots", slots.size() - MOST);
        }
    }

    private void print(VisitSlot slot, int minutes) {
        page.line("  " + page.word(text.when(slot)) + ": " + page.word(text.change(slot.scoreChange())));
        indented(page.word(text.details(slot, minutes)));
        for (VisitMove move : slot.moves()) {
            indented(page.word(text.move(move)));
        }
        indented("--book " + text.code(slot));
    }

    private void indented(String line) {
        page.line("      " + line);
    }

    private void print(TalkBlock block) {
        page.line("  " + page.word(text.when(block)) + ": " + page.word(block.text()));
    }

    /** All partners of a supporter's pupils. */
    public void print(String supporter, List<TalkOutlook> outlook) {
        if (outlook.isEmpty()) {
            page.say("cli.print.coffee.nobody", supporter);
        }
        for (TalkOutlook partner : outlook) {
            page.say(
                    "cli.print.coffee.partner",
                    text.partner(partner.partner()),
                    partner.minutes(),
                    text.standing(supporter, partner),
                    partner.partner());
            page.line("  " + page.word(text.best(partner)));
        }
    }
}
