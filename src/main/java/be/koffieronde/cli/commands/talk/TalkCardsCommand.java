package be.koffieronde.cli.commands.talk;

import be.koffieronde.app.talks.RosterCards;
import be.koffieronde.cli.options.CardOptions;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.TalkCard;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what to take along to the talks of a roster. */
@Command(
        name = "cards",
        description = {
            "Lists the talks of a roster, each with a sentence to begin with and, where two people never met, what a"
                    + " supporter does.",
            "",
            "With --talks no two people hear the same sentence twice in a row, and talks that were held have no card."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde talk cards problems/first-week.json solutions/first-week.json",
            "  koffieronde talk cards problems/limburg.json solutions/limburg.json \\",
            "      --supporter yoni --talks talks.csv --openers our-openers.txt"
        })
final class TalkCardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only the talks of this supporter.")
    private @Nullable String supporter;

    @Mixin
    private CardOptions cards;

    @Override
    public Integer call() {
        ProblemInput input = files.problem(Page.err(spec));
        List<TalkCard> all = RosterCards.of(input.roster(files.roster()), cards.texts(), files.log());
        Page out = Page.out(spec);
        String whose = supporter == null ? null : People.supporter(supporter, input);
        all.stream()
                .filter(card -> whose == null || card.talk().supporter().equals(whose))
                .forEach(card -> print(card, input.directory(), out));
        return ExitCode.FINE;
    }

    private static void print(TalkCard card, Directory directory, Page out) {
        PlannedTalk talk = card.talk();
        out.line("%s %s  %s, %s (%s)"
                .formatted(
                        talk.date(),
                        Clock.format(talk.start()),
                        directory.supporter(talk.supporter()).name(),
                        talk.visit().partner().name(),
                        directory.school(talk.visit().partner().school()).name()));
        out.line("  " + card.opener());
        if (card.firstMeeting() != null) {
            out.line("  " + card.firstMeeting());
        }
    }
}
