package be.koffieronde.cli;

import be.koffieronde.app.CoffeeText;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.TalkSlot;
import be.koffieronde.roster.VisitMove;
import java.util.List;

/** Prints where talks fit. */
record CoffeeReport(CoffeeText text, Page page) {

    private static final int MOST = 10;

    void print(TalkAnswer answer, boolean more) {
        page.line(text.title(answer));
        print("Free: nothing else moves", answer.free(), answer.minutes());
        print("Shift: others of that day start earlier or later", answer.shift(), answer.minutes());
        print("Move: others go elsewhere; no pupil loses a minute", answer.move(), answer.minutes());
        if (answer.free().isEmpty() && answer.shift().isEmpty() && answer.move().isEmpty()) {
            page.line();
            page.line("It fits nowhere, whatever moves" + (answer.cause() == null ? "." : ": " + answer.cause()));
        } else if (answer.move().isEmpty() && !more) {
            page.line();
            page.line("--more also looks for visits that could go elsewhere.");
        }
        if (!answer.whyNot().isEmpty()) {
            page.line();
            String windows = answer.free().isEmpty() ? "the free windows" : "other windows";
            page.line("Why not in %s of %s".formatted(windows, text.partner(answer.partner())));
            answer.whyNot().forEach(this::print);
        }
    }

    private void print(String heading, List<TalkSlot> slots, int minutes) {
        if (slots.isEmpty()) {
            return;
        }
        page.line();
        page.line(heading);
        slots.stream().limit(MOST).forEach(slot -> print(slot, minutes));
        if (slots.size() > MOST) {
            page.line("  and %d more; --json has all".formatted(slots.size() - MOST));
        }
    }

    private void print(TalkSlot slot, int minutes) {
        page.line("  " + CoffeeText.when(slot) + ": " + CoffeeText.change(slot.scoreChange()));
        indented(text.details(slot, minutes));
        for (VisitMove move : slot.moves()) {
            indented(text.move(move));
        }
        indented("--book " + text.code(slot));
    }

    private void indented(String line) {
        page.line("      " + line);
    }

    private void print(TalkBlock block) {
        page.line("  " + CoffeeText.when(block) + ": " + block.text());
    }

    /** All partners of a supporter's pupils. */
    void print(String supporter, List<TalkOutlook> outlook) {
        if (outlook.isEmpty()) {
            page.line("'%s' has no session planned with a pupil who has partners.".formatted(supporter));
        }
        for (TalkOutlook partner : outlook) {
            String standing = text.standing(supporter, partner);
            page.line("%s, %d min: %s (%s)"
                    .formatted(text.partner(partner.partner()), partner.minutes(), standing, partner.partner()));
            page.line("  " + CoffeeText.best(partner));
        }
    }
}
