package be.koffieronde.cli;

import be.koffieronde.app.CoffeeText;
import be.koffieronde.app.SlotCode;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkBlock;
import be.koffieronde.roster.TalkOutlook;
import be.koffieronde.roster.TalkSlot;
import be.koffieronde.roster.VisitMove;
import java.io.PrintWriter;
import java.util.List;

/**
 * Prints where talks fit.
 *
 * @param mark of the roster
 */
record CoffeeReport(CoffeeText text, String mark, PrintWriter out) {

    private static final int MOST = 10;
    private static final int INDENT = 6;

    void print(TalkAnswer answer, boolean more) {
        Paragraph.print("", 0, text.title(answer), out);
        print("Free: nothing else moves", answer.free(), answer.minutes());
        print("Shift: others of that day start earlier or later", answer.shift(), answer.minutes());
        print("Move: others go elsewhere; no pupil loses a minute", answer.move(), answer.minutes());
        if (answer.free().isEmpty() && answer.shift().isEmpty() && answer.move().isEmpty()) {
            out.println();
            out.println("It fits nowhere, whatever moves.");
        } else if (answer.move().isEmpty() && !more) {
            out.println();
            out.println("--more also looks for visits that could go elsewhere.");
        }
        if (!answer.whyNot().isEmpty()) {
            out.println();
            out.println("Why not in other windows of " + text.partner(answer.partner()));
            answer.whyNot().forEach(this::print);
        }
    }

    private void print(String heading, List<TalkSlot> slots, int minutes) {
        if (slots.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading);
        slots.stream().limit(MOST).forEach(slot -> print(slot, minutes));
        if (slots.size() > MOST) {
            out.printf("  and %d more; --json has all%n", slots.size() - MOST);
        }
    }

    private void print(TalkSlot slot, int minutes) {
        out.println("  " + CoffeeText.when(slot) + ": " + CoffeeText.change(slot.scoreChange()));
        indented(text.details(slot, minutes));
        for (VisitMove move : slot.moves()) {
            indented(text.move(move));
        }
        indented("--book " + new SlotCode(slot.date(), slot.best(), mark));
    }

    private void indented(String line) {
        Paragraph.print(" ".repeat(INDENT), INDENT, line, out);
    }

    private void print(TalkBlock block) {
        Paragraph.print("  " + CoffeeText.when(block) + ": ", INDENT, block.text(), out);
    }

    /** All partners of a supporter's pupils. */
    void print(String supporter, List<TalkOutlook> outlook) {
        if (outlook.isEmpty()) {
            out.println("'%s' has no session planned with a pupil who has partners.".formatted(supporter));
        }
        for (TalkOutlook partner : outlook) {
            String talk = partner.value() > 0 ? "due, worth " + partner.value() : "extra";
            out.printf("%s, %d min, %s (%s)%n", text.partner(partner.partner()), partner.minutes(), talk, partner.partner());
            Paragraph.print("  ", INDENT, CoffeeText.best(partner), out);
        }
    }
}
