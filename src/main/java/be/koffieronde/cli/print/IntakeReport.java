package be.koffieronde.cli.print;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.places.Intake;
import be.koffieronde.app.places.IntakeOffer;
import be.koffieronde.app.places.SlotText;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints who could take a pupil. */
public record IntakeReport(Intake intake, Page page) {

    public void print(List<IntakeOffer> offers) {
        page.line(page.word(intake.title()));
        List<IntakeOffer> possible =
                offers.stream().filter(offer -> !offer.taken().isEmpty()).toList();
        page.line();
        for (int rank = 0; rank < possible.size(); rank++) {
            print(rank + 1, possible.get(rank));
        }
        page.say(possible.isEmpty() ? "cli.print.intake.nobody" : "cli.print.intake.book");
        if (possible.size() < offers.size()) {
            page.line();
            page.say("cli.print.intake.why-not");
            reasons(offers).forEach((reason, names) -> page.line("  " + String.join(", ", names) + ": " + reason));
        }
    }

    private void print(int rank, IntakeOffer offer) {
        Message much = offer.missing() == 0
                ? Message.of("cli.print.intake.all")
                : Message.of("cli.print.intake.some", offer.missing());
        page.say("cli.print.intake.offer", rank, intake.text().supporter(offer.supporter()), much);
        page.line("      "
                + page.word(
                        "cli.print.intake.takes",
                        offer.drive(),
                        VisitNames.hours(offer.minutesLeft()),
                        offer.newFaces(),
                        offer.talks(),
                        SlotText.change(offer.change())));
        offer.taken().forEach(taken -> page.line("      " + page.word(intake.place(taken))));
    }

    private Map<String, List<String>> reasons(List<IntakeOffer> offers) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        offers.stream()
                .filter(offer -> offer.taken().isEmpty())
                .forEach(offer -> reasons.computeIfAbsent(
                                page.word(Message.joined("language.series", offer.whyNot())),
                                reason -> new ArrayList<>())
                        .add(intake.text().supporter(offer.supporter())));
        return reasons;
    }
}
