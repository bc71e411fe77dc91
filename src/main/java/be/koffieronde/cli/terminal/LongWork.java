package be.koffieronde.cli.terminal;

import be.koffieronde.language.Message;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Work that tells how far it is, and that Ctrl-C ends early. */
public final class LongWork {

    private LongWork() {}

    /**
     * Waits for it.
     *
     * @param stop makes it end soon
     * @param ending code of what is said then
     */
    public static <T> T run(
            CommandSpec command, Supplier<Message> progress, Runnable stop, String ending, Supplier<T> work) {
        Page page = Page.err(command);
        ProgressDisplay display =
                new ProgressDisplay(() -> page.word(progress.get()), page.out(), Terminal.ERR::columns);
        Interruption interruption = Interruption.calls(() -> {
            stop.run();
            display.say(page.word(ending));
        });
        try (display;
                interruption) {
            display.start();
            return work.get();
        }
    }
}
