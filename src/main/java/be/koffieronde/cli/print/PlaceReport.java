package be.koffieronde.cli.print;

import be.koffieronde.app.places.PlaceText;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.roster.PlaceAnswer;
import be.koffieronde.roster.PlaceAnswer.Block;
import be.koffieronde.roster.VisitSlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints where a visit could go. */
public record PlaceReport(PlaceText text, Page page) {

    private static final int MOST = 10;

    public void print(PlaceAnswer answer, boolean more) {
        page.line(page.word(text.title(answer)));
        print("cli.print.place.free", answer.free(), answer);
        print("cli.print.place.shift", answer.shift(), answer);
        page.line();
        if (answer.free().isEmpty() && answer.shift().isEmpty()) {
            page.say("cli.print.place.nowhere");
        } else if (answer.shift().isEmpty() && !more) {
            page.say("cli.print.place.more");
        }
        whyNot(answer);
    }

    private void print(String heading, List<VisitSlot> slots, PlaceAnswer answer) {
        if (slots.isEmpty()) {
            return;
        }
        page.line();
        page.say(heading);
        slots.stream().limit(MOST).forEach(slot -> print(slot, answer));
        if (slots.size() > MOST) {
            page.say("cli.print.coffee.more-slots", slots.size() - MOST);
        }
    }

    private void print(VisitSlot slot, PlaceAnswer answer) {
        page.line("  " + page.word(text.when(slot)) + ": " + page.word(text.change(slot.scoreChange())));
        indented(page.word(text.details(slot)));
        if (!slot.points().isEmpty()) {
            indented(page.word("cli.print.place.points", points(slot)));
        }
        slot.moves().forEach(move -> indented(page.word(text.move(move))));
        indented(page.word("cli.print.place.concerns", String.join(", ", text.concerned(answer, slot))));
        indented("--to \"" + PlaceText.to(slot) + "\" --supporter " + slot.supporter());
    }

    /** Points won or lost by each rule, as in the score. */
    private Message points(VisitSlot slot) {
        Map<Rule, Long> inOrder = new TreeMap<>(slot.points());
        List<Message> points = new ArrayList<>();
        inOrder.forEach((rule, lost) -> points.add(Message.of("cli.print.place.point", page.rule(rule), -lost)));
        return Message.joined("language.series", points);
    }

    private void whyNot(PlaceAnswer answer) {
        if (!answer.whyNot().isEmpty()) {
            page.line();
            page.say("cli.print.place.why-not");
            alike(answer).values().forEach(this::print);
        }
        if (!answer.daysOut().isEmpty()) {
            page.line();
            page.say("cli.print.place.days-out");
            answer.daysOut()
                    .forEach(day -> page.line("  " + page.word(text.day(day.date())) + ": " + page.word(day.text())));
        }
    }

    /** Blocks of one reason on the same days, which are told once for all supporters. */
    private static Map<Object, List<Block>> alike(PlaceAnswer answer) {
        Map<Object, List<Block>> alike = new LinkedHashMap<>();
        answer.whyNot()
                .forEach(block -> alike.computeIfAbsent(
                                List.of(block.dates(), block.rules(), block.text()), reason -> new ArrayList<>())
                        .add(block));
        return alike;
    }

    private void print(List<Block> blocks) {
        List<String> who = blocks.stream()
                .map(block -> text.supporter(block.supporter()))
                .distinct()
                .toList();
        page.line("  " + page.word("cli.print.place.same", String.join(", ", who), text.line(blocks.get(0))));
    }

    private void indented(String line) {
        page.line("      " + line);
    }
}
