package be.koffieronde.cli.commands;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.talks.SlotCode;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.RosterArguments;
import be.koffieronde.cli.options.SlotText;
import be.koffieronde.cli.options.UnfitOptions;
import be.koffieronde.cli.print.CoffeeReport;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Surroundings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.format.CoffeeJson;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.WrittenDate;
import be.koffieronde.roster.Roster;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds where a talk fits in a roster, and books it. */
@Command(
        name = "coffee",
        description = {
            "Tells where a talk fits in a roster, and why not elsewhere.",
            "",
            "The talk is the one that is due and left out, else an extra one. Without --partner, all partners of the"
                    + " supporter's pupils are looked at, the most overdue first. Looks for visits that could make way"
                    + " if it fits nowhere else, or with --more.",
            "",
            "--book writes the roster with the talk in it, pinned. It refuses if the roster is no longer the one the"
                    + " slot was offered in, or if a hard rule would be broken."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde coffee problems/first-week.json solutions/first-week.json --supporter an",
            "  koffieronde coffee limburg.json week48.json --supporter yoni --partner heidi --more",
            "  koffieronde coffee limburg.json week48.json --supporter Yoni --partner \"juf Heidi\" --day dinsdag --json",
            "  koffieronde coffee limburg.json week48.json --supporter yoni --partner heidi \\",
            "      --book 2026-11-24T14:20@1a2b3c4d -o week48.json"
        })
public final class CoffeeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RosterArguments files;

    @Option(
            names = "--supporter",
            required = true,
            paramLabel = "WHO",
            description = "Who would have the talk: an id, or a name.")
    private String supporter;

    @Option(names = "--partner", paramLabel = "WHO", description = "With whom.")
    private @Nullable String partner;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description =
                    "How long. Else as long as talks with that partner are. Another length makes it an extra talk.")
    private @Nullable Integer minutes;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "Only on this day of the roster, such as dinsdag, 24/11 or 2026-11-24.")
    private @Nullable WrittenDate day;

    @Option(names = "--more", description = "Look for visits that could make way in any case.")
    private boolean more;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(
            names = "--book",
            paramLabel = "SLOT",
            converter = SlotText.class,
            description = "The start to book, as it was offered: DATEThh:mm, and @ with the mark of the roster.")
    private @Nullable SlotCode slot;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "With --book, the roster file to write; it may be ROSTER itself.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        checkOptions();
        ProblemInput input = files.problem(Page.err(spec));
        FitTalk fit = FitTalk.in(
                input.timed(),
                new RosterOnFile(files.roster(), output == null ? files.roster() : output, input.files()));
        warnOfBrokenRules(fit);
        if (partner == null) {
            printOutlook(People.supporter(supporter, input), fit);
        } else if (slot == null || output == null) {
            printAnswer(question(partner, input, fit), fit);
        } else {
            print(book(question(partner, input, fit), slot, fit), slot, output);
        }
        out().flush();
        return ExitCode.FINE;
    }

    private void warnOfBrokenRules(FitTalk fit) {
        if (!fit.score().isFeasible()) {
            Page.err(spec).warn("cli.print.coffee.broken", files.roster(), fit.score());
        }
    }

    private TalkQuestion question(String with, ProblemInput input, FitTalk fit) {
        WhoIsMeant who = People.of(input);
        String supporterId = who.supporter(supporter);
        String partnerId = who.partner(with);
        who.throwIfAny();
        return new TalkQuestion(supporterId, partnerId, minutes, more, times(fit));
    }

    private TalkTimes times(FitTalk fit) {
        if (day == null) {
            return TalkTimes.ALL;
        }
        LocalDate date = day.in(fit.calendar(), Surroundings.of(spec).today());
        return TalkTimes.on(InvalidInputException.within("--day", () -> fit.known(date)));
    }

    private static Roster book(TalkQuestion question, SlotCode slot, FitTalk fit) {
        return fit.book(question, slot)
                .orElseThrow(() -> new InvalidInputException(
                        Fault.of("app.does-not-fit", slot).in("--book")));
    }

    private void print(Roster booked, SlotCode slot, Path written) {
        Page page = Page.out(spec);
        page.say("cli.print.coffee.booked", slot.date(), Clock.format(slot.start()));
        page.say("cli.print.score", String.valueOf(booked.score()));
        page.say("cli.print.written", written);
    }

    private void printOutlook(String id, FitTalk fit) throws IOException {
        var outlook = fit.outlook(id, minutes, times(fit));
        if (json) {
            new CoffeeJson(fit.text(), Surroundings.of(spec).language()).write(id, outlook, out());
        } else {
            new CoffeeReport(fit.text(), Page.out(spec)).print(id, outlook);
        }
    }

    private void printAnswer(TalkQuestion question, FitTalk fit) throws IOException {
        var answer = fit.ask(question);
        if (json) {
            new CoffeeJson(fit.text(), Surroundings.of(spec).language()).write(answer, out());
        } else {
            new CoffeeReport(fit.text(), Page.out(spec)).print(answer, more);
        }
    }

    private void checkOptions() {
        if (minutes != null && (minutes < 1 || minutes > Clock.DAY)) {
            throw UnfitOptions.value(spec.commandLine(), "--minutes", Message.of("cli.range", minutes, 1, Clock.DAY));
        }
        if ((slot == null) != (output == null)) {
            throw refused("cli.book-and-output");
        }
        if (partner == null && (slot != null || more)) {
            throw refused("cli.partner-with", more ? "--more" : "--book");
        }
        if (slot != null && (json || more || day != null)) {
            throw refused("cli.book-without", json ? "--json" : more ? "--more" : "--day");
        }
    }

    private UnfitOptions refused(String code, Object... values) {
        return new UnfitOptions(spec.commandLine(), code, values);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
