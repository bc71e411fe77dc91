package be.koffieronde.cli.print;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.places.Intake;
import be.koffieronde.app.places.SlotText;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.roster.IntakeOffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        if (!intake.allowsStandIns()) {
            page.say("cli.print.intake.no-stand-ins");
        }
        if (possible.size() < offers.size()) {
            page.line();
            page.say("cli.print.intake.why-not");
            reasons(offers).forEach((reason, names) -> page.line("  " + String.join(", ", names) + ": " + reason));
        }
    }

    private void print(int rank, IntakeOffer offer) {
        Message sessions = offer.missing() == 0
                ? Message.of("cli.print.intake.all")
                : Message.of("cli.print.intake.some", offer.missing());
        long moves = offer.moves().count();
        Message much = moves == 0 ? sessions : Message.of("cli.print.intake.moving", sessions, moves);
        page.say("cli.print.intake.offer", rank, intake.text().supporter(offer.supporter()), much);
        page.line("      "
                + page.word(
                        "cli.print.intake.takes",
                        offer.drive(),
                        VisitNames.hours(offer.minutesLeft()),
                        offer.newFaces(),
                        offer.talks().won().size(),
                        offer.talks().lost().size(),
                        SlotText.change(offer.change())));
        offer.taken().forEach(taken -> {
            page.line("      " + page.word(intake.place(taken)));
            taken.slot()
                    .moves()
                    .forEach(move ->
                            page.line("        " + page.word(intake.text().move(move))));
        });
        standIns(offer).ifPresent(names -> page.line("      " + page.word("cli.print.intake.stand-ins", names)));
    }

    private Optional<String> standIns(IntakeOffer offer) {
        return offer.standIns().stream()
                .map(id -> intake.text().supporter(id))
                .reduce((names, name) -> names + ", " + name);
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
