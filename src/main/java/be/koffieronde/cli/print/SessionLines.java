package be.koffieronde.cli.print;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.language.Message;
import be.koffieronde.sessions.LoggedSession;
import java.nio.file.Path;
import java.util.List;

/** Sessions of a log, a line each. */
public record SessionLines(Page page) {

    /** More lines than this are told in one, but for what was missed. */
    private static final int LISTED = 20;

    /** What was logged. */
    public void logged(Path file, List<LoggedSession> added) {
        List<LoggedSession> missed =
                added.stream().filter(session -> !session.isHeld()).toList();
        page.say(
                "cli.print.session.logged",
                file,
                added.size() - missed.size(),
                missed.size(),
                missed.stream().filter(LoggedSession::isOwed).count());
        lines(added.size() <= LISTED ? added : missed);
    }

    /** What was taken back. */
    public void takenBack(Path file, List<LoggedSession> sessions) {
        page.say("cli.print.undo", file, sessions.size());
        lines(sessions);
    }

    /** What there was. */
    public void history(List<LoggedSession> sessions) {
        sessions.forEach(session -> page.line(page.word(line(session))));
        page.say("cli.print.session.sessions", sessions.size());
    }

    private void lines(List<LoggedSession> sessions) {
        sessions.forEach(session -> page.line("  " + page.word(line(session))));
    }

    private static Message line(LoggedSession session) {
        return Message.of(
                "cli.print.session.session",
                session.date(),
                Message.of("cli.print.session.outcome." + session.outcome().word()),
                session.pupil(),
                session.need(),
                session.turn().word(),
                session.supporter().isEmpty() ? "" : Message.of("cli.print.session.with", session.supporter()),
                session.minutes(),
                session.isOwed() ? Message.of("cli.print.session.owed") : "",
                session.note().isEmpty() ? "" : ": " + session.note());
    }
}
