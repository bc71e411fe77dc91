package be.koffieronde.format.log;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import java.util.List;
import java.util.stream.Stream;

/** A talk a line. */
record TalkLines() implements LogForm<LoggedTalk> {

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
