package be.koffieronde.cli.commands.talk;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.talks.DueTalks;
import be.koffieronde.cli.options.People;
import be.koffieronde.cli.options.ProblemOnDay;
import be.koffieronde.cli.options.TalksOption;
import be.koffieronde.cli.print.WaitingText;
import be.koffieronde.cli.terminal.ExitCode;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.WaitingPartner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells who is waiting for a talk. */
@Command(
        name = "due",
        description = {
            "Tells who is waiting for a talk: first those never met, then those who have waited longest for how often"
                    + " they should be seen."
        },
        footer = {
            "",
            "Examples:",
            "  koffieronde talk due problems/limburg.json --by school",
            "  koffieronde talk due problems/limburg.json --supporter yoni --date 2026-12-01"
        })
final class TalkDueCommand implements Callable<Integer> {

    /** What the list may be divided by. */
    enum Heading {
        SCHOOL,
        SUPPORTER
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProblemOnDay asked;

    @Option(
            names = "--school",
            paramLabel = "WHICH",
            description = "Only partners of this school: its id, or its name.")
    private @Nullable String school;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only partners of this supporter's pupils.")
    private @Nullable String supporter;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "A list for each school or each supporter: ${COMPLETION-CANDIDATES}.")
    private @Nullable Heading by;

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            description = "The log. Else " + TalksOption.USUAL_LOG + ", if there is one.")
    private @Nullable Path talks;

    @Option(names = "--pairs", description = "As if every talk said EACH: a line for each supporter whom a need names.")
    private boolean pairs;

    @Override
    public Integer call() {
        ProblemInput read = asked.problem();
        ProblemInput input = pairs ? read.at(read.directory().problem().withPairs()) : read;
        Directory directory = input.directory();
        LocalDate day = asked.day();
        WhoIsMeant who = People.of(input);
        String schoolId = who.schoolIfAny(school);
        String supporterId = who.supporterIfAny(supporter);
        who.throwIfAny();
        List<WaitingPartner> waiting = DueTalks.on(day, directory.problem(), log(), schoolId, supporterId);
        Page out = Page.out(spec);
        WaitingText text = new WaitingText(directory, day, out);
        if (by == null) {
            out.table(text.table(waiting));
        } else {
            divided(waiting, directory, by, out.word("cli.print.due.nobody")).forEach((heading, part) -> {
                out.line(heading);
                out.table(text.table(part));
                out.line();
            });
        }
        out.say("cli.print.due.waiting", waiting.size());
        return ExitCode.FINE;
    }

    private TalkLog log() {
        return new TalkLog(LogOnFile.ofTalks(talks == null ? Path.of(TalksOption.USUAL_LOG) : talks, talks == null)
                .entries());
    }

    /** Under each heading those who belong there, the heading of who waits longest first. */
    private static Map<String, List<WaitingPartner>> divided(
            List<WaitingPartner> waiting, Directory directory, Heading by, String nobody) {
        Map<String, List<WaitingPartner>> parts = new LinkedHashMap<>();
        for (WaitingPartner partner : waiting) {
            for (String heading : headings(partner, directory, by, nobody)) {
                parts.computeIfAbsent(heading, name -> new ArrayList<>()).add(partner);
            }
        }
        return parts;
    }

    private static List<String> headings(WaitingPartner waiting, Directory directory, Heading by, String nobody) {
        if (by == Heading.SCHOOL) {
            return List.of(directory.school(waiting.partner().school()).name());
        }
        List<String> names = waiting.supporters().stream()
                .filter(directory::hasSupporter)
                .map(id -> directory.supporter(id).name())
                .toList();
        return names.isEmpty() ? List.of(nobody) : names;
    }
}
