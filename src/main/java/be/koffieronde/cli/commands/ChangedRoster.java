package be.koffieronde.cli.commands;

import be.koffieronde.app.places.MovedVisit;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.cli.print.DiffReport;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.format.DiffJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A roster that was changed by hand and written, told to people or to programs. */
record ChangedRoster(MovedVisit moved, Path written) {

    /** @param json whether as {@code diff --json} tells it */
    void print(boolean json, CommandSpec spec) throws IOException {
        if (json) {
            printJson(spec.commandLine().getOut());
        } else {
            print(Page.out(spec));
        }
    }

    private void print(Page page) {
        page.line(page.word(moved.done()));
        DiffReport.printChanges(moved.change(), page);
        page.line();
        page.say(
                "cli.print.place.score",
                moved.change().second().verdict().score(),
                moved.change().first().verdict().score());
        page.say("cli.print.written", written);
    }

    private void printJson(PrintWriter out) throws IOException {
        DiffJson.write(
                side(moved.change().first()),
                side(moved.change().second()),
                moved.change().areEqual(),
                moved.change().diff(),
                out);
        out.flush();
    }

    static DiffJson.Side side(Judgement judgement) {
        return new DiffJson.Side(
                judgement.verdict().score(), judgement.verdict().totals());
    }
}
