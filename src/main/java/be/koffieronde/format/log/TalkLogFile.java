package be.koffieronde.format.log;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Talk logs as CSV files: {@code date;supporter;partner;kind;note}, a talk a line, kept as {@link LogFile} says. */
public final class TalkLogFile {

    private TalkLogFile() {}

    /**
     * Reads a log.
     *
     * @throws InvalidInputException if the file cannot be used, with all that is wrong in it
     */
    public static TalkLog read(Path file) {
        return new TalkLog(log(file).read());
    }

    /** The same of a file that need not be there yet. */
    public static TalkLog readIfThere(Path file) {
        return new TalkLog(log(file).readIfThere());
    }

    /**
     * Adds those of the talks that the log does not have yet, making the file if need be, and waits until they are safe on
     * disk. Several programs and threads may do so at a time.
     *
     * @return the talks added
     * @throws InvalidInputException if the file cannot be used, or not written; it is then as it was
     */
    public static List<LoggedTalk> add(List<LoggedTalk> talks, Path file) {
        return log(file).add(talks);
    }

    /**
     * Takes talks out again, all of them or, if anything goes wrong, none. All other lines stay as they are.
     *
     * @param choice of the talks of the log, first to last, those to take out; it may refuse by an exception
     * @return the talks taken out
     * @throws InvalidInputException if the file cannot be used, or not written; it is then as it was
     */
    public static List<LoggedTalk> remove(UnaryOperator<List<LoggedTalk>> choice, Path file) {
        return log(file).remove(choice);
    }

    private static LogFile<LoggedTalk> log(Path file) {
        return new LogFile<>(new Lines(), file);
    }

    /** A talk a line. */
    private record Lines() implements LogForm<LoggedTalk> {

        @Override
        public FileKind kind() {
            return FileKind.TALK_LOG;
        }

        @Override
        public List<String> columns() {
            return List.of("date", "supporter", "partner", "kind", "note");
        }

        @Override
        public List<String> cells(LoggedTalk talk) {
            return List.of(
                    talk.date().toString(),
                    talk.supporter(),
                    talk.partner(),
                    talk.kind().word(),
                    talk.note());
        }

        @Override
        public LoggedTalk entry(List<String> cells) {
            return new LoggedTalk(
                    LogForm.date(cells.get(0)),
                    LogForm.id(cells.get(1), "format.log-nobody"),
                    LogForm.id(cells.get(2), "format.log-nobody"),
                    kindOf(cells.get(3)),
                    last(cells));
        }

        private static Kind kindOf(String cell) {
            return Stream.of(Kind.values())
                    .filter(kind -> kind.word().equalsIgnoreCase(cell))
                    .findFirst()
                    .orElseThrow(() -> new UnfitText("format.log-kind", cell));
        }

        @Override
        public Object occasion(LoggedTalk talk) {
            return talk.occasion();
        }
    }
}
