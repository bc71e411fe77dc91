package be.koffieronde.format.log;

import be.koffieronde.format.file.FileKind;
import be.koffieronde.format.file.SpreadsheetText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import be.koffieronde.sessions.SessionTurn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A session of a pupil a line. */
record SessionLines() implements LogForm<LoggedSession> {

    private static final int MOST_MINUTES = 24 * 60;
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public FileKind kind() {
        return FileKind.SESSION_LOG;
    }

    @Override
    public List<String> columns() {
        return List.of("date", "pupil", "need", "session", "supporter", "minutes", "outcome", "owed", "note");
    }

    @Override
    public List<String> cells(LoggedSession session) {
        return List.of(
                session.date().toString(),
                session.pupil(),
                session.need(),
                session.turn().word(),
                session.supporter(),
                String.valueOf(session.minutes()),
                session.outcome().word(),
                session.isHeld() ? "" : session.isOwed() ? YES : NO,
                session.note());
    }

    @Override
    public LoggedSession entry(List<String> cells) {
        LocalDate date = LogForm.date(cells.get(0));
        Outcome outcome =
                Outcome.of(cells.get(6)).orElseThrow(() -> new UnfitText("format.log-outcome", cells.get(6), causes()));
        return new LoggedSession(
                date,
                LogForm.id(cells.get(1), "format.log-no-pupil"),
                LogForm.id(cells.get(2), "format.log-no-need"),
                SessionTurn.of(cells.get(3)).orElseThrow(() -> new UnfitText("format.log-turn", cells.get(3))),
                SpreadsheetText.read(cells.get(4)),
                minutes(cells.get(5)),
                outcome,
                isOwed(cells.get(7), outcome),
                last(cells));
    }

    private static String causes() {
        return Arrays.stream(Outcome.values()).map(Outcome::word).collect(Collectors.joining(", "));
    }

    private static int minutes(String cell) {
        if (!cell.matches("[0-9]{1,4}") || Integer.parseInt(cell) < 1 || Integer.parseInt(cell) > MOST_MINUTES) {
            throw new UnfitText("format.log-minutes", cell, MOST_MINUTES);
        }
        return Integer.parseInt(cell);
    }

    /** An empty cell goes by the outcome. */
    private static boolean isOwed(String cell, Outcome outcome) {
        if (!List.of("", YES, NO).contains(cell.toLowerCase(Locale.ROOT))) {
            throw new UnfitText("format.log-owed", cell);
        }
        if (outcome == Outcome.HELD && cell.equalsIgnoreCase(YES)) {
            throw new UnfitText("format.log-held-owed");
        }
        return cell.isEmpty() ? outcome.isOwed() : cell.equalsIgnoreCase(YES);
    }

    @Override
    public Object occasion(LoggedSession session) {
        return session.occasion();
    }
}
